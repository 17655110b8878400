using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A small line on its own scale; a value that is missing or suppressed is a gap with a tick under it.</summary>
[HtmlTargetElement("sparkline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SparklineTagHelper : TagHelper
{
    /// <summary>The values, oldest first.</summary>
    public IReadOnlyList<decimal?> Values { get; set; } = [];

    /// <summary>A comparator on the same scale, dotted, or empty.</summary>
    public IReadOnlyList<decimal?> Reference { get; set; } = [];

    /// <summary>What a screen reader says: the periods and the direction.</summary>
    public string Label { get; set; } = "";

    /// <summary>Units across; 290 suits a panel.</summary>
    public int Width { get; set; } = 224;

    /// <summary>Units down.</summary>
    public int Height { get; set; } = 46;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new Sparkline(Values, Reference, Width, Height).Line(Label));
    }
}
