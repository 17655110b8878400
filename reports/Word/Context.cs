using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>What the block writers share: the part they write into, and every number that must be unique and the same each time.</summary>
internal sealed class Context(MainDocumentPart main, PageLayout layout)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private int _drawings;
    private int _lists = FixedLists;

    /// <summary>Lists 1 and 2 are in the numbering part: bullets, and numbers.</summary>
    public const int FixedLists = 2;

    public MainDocumentPart Main { get; } = main;

    public PageLayout Layout { get; set; } = layout;

    /// <summary>Numbered lists beside the fixed two, each starting again at 1.</summary>
    public int OwnLists => _lists - FixedLists;

    public int NextDrawing() => ++_drawings;

    public int NextList() => ++_lists;

    public string LinkTo(string url)
    {
        if (!_links.TryGetValue(url, out var id))
        {
            id = "link" + (_links.Count + 1).ToString(CultureInfo.InvariantCulture);
            Main.AddHyperlinkRelationship(new Uri(url), isExternal: true, id);
            _links.Add(url, id);
        }

        return id;
    }

    public static W.Paragraph Styled(string style, params DocumentFormat.OpenXml.OpenXmlElement[] runs)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }
}

/// <summary>A page, in twentieths of a point. A4.</summary>
/// <param name="Width">Paper width.</param>
/// <param name="Height">Paper height.</param>
/// <param name="Name">Part name ending.</param>
internal sealed record PageLayout(int Width, int Height, string Name)
{
    public const int Side = 1134;

    public static readonly PageLayout Portrait = new(11906, 16838, "portrait");
    public static readonly PageLayout Landscape = new(16838, 11906, "landscape");

    /// <summary>Width between the margins.</summary>
    public int Text => Width - (2 * Side);

    public bool IsWide => Width > Height;
}
