using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Html;

/// <summary>Sections and blocks as HTML.</summary>
internal static class Blocks
{
    // Level 1 is the page's own heading.
    private const int First = 2;

    public static Markup Of(Section section, bool local)
    {
        var id = Id(section.Id);
        var level = Math.Clamp(section.Level, 1, 3) + First - 1;
        var inlines = new Inlines(local);
        var blocks = Markup.Join(section.Blocks.Select((b, i) => Of(b, level, FormattableString.Invariant($"{id}-{i + 1}"), inlines)));
        var size = level == First ? "app-h2" : "app-h3";
        return Markup.Of($"<section class=\"app-sec\" aria-labelledby=\"{id}\"><h{level} class=\"{size}\" id=\"{id}\">{section.Heading}</h{level}>\n{blocks}</section>\n");
    }

    public static string Id(string id) => "section-" + string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    private static Markup Of(Block block, int level, string id, Inlines inlines) => block switch
    {
        Paragraph b => Markup.Of($"<p class=\"app-text\">{inlines.Of(b.Runs)}</p>\n"),
        MarkdownText b => ProseHtml.Of(b, level, inlines.Local),
        BulletList b => Markup.Of($"<ul class=\"govuk-list govuk-list--bullet\">{Items(b.Items, inlines)}</ul>\n"),
        NumberedList b => Markup.Of($"<ol class=\"govuk-list govuk-list--number\">{Items(b.Items, inlines)}</ol>\n"),
        KeyFigures b => Figures(b, inlines),
        Table b => Tables.Of(b, inlines),
        StatusStrip b => Tables.Of(b, inlines),
        Chart b => Charts.Of(b, id, inlines),
        Callout b => Boxed(b, inlines),
        PageBreak => Markup.Of($"<hr class=\"app-pagebreak\" aria-hidden=\"true\">\n"),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static Markup Items(IEnumerable<ListItem> items, Inlines inlines) =>
        Markup.Join(items.Select(i => Markup.Of($"<li>{inlines.Of(i.Runs)}</li>")));

    private static Markup Figures(KeyFigures figures, Inlines inlines) => Markup.Of($"<dl class=\"app-keyfigures\">{Markup.Join(figures.Figures.Select(f => Markup.Of(
        $"<div><dt>{f.Label}</dt><dd><b>{inlines.Value(f.Value)}</b><span>{f.Note}</span></dd></div>")))}</dl>\n");

    private static Markup Boxed(Callout callout, Inlines inlines)
    {
        var (kind, shape) = callout.Kind switch
        {
            CalloutKind.Warning => ("app-banner app-banner--off", Svg.Warning),
            CalloutKind.Differs => ("app-banner", Svg.Shape(RagStatus.AtRisk)),
            _ => ("app-banner app-banner--note", Svg.Note),
        };
        return Markup.Of($"<div class=\"{kind}\" role=\"note\">{Markup.Safe(shape)}<div><p><b>{callout.Heading}</b> {inlines.Of(callout.Runs)}</p></div></div>\n");
    }
}
