using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Html;

/// <summary>Sentences and values as HTML.</summary>
/// <param name="Local">True inside the site, where links to its own pages work.</param>
internal sealed record Inlines(bool Local)
{
    public Markup Of(IEnumerable<Inline> runs) => Markup.Join(runs.Select(Of));

    public static Markup Status(RagStatus status) =>
        Markup.Of($"<strong class=\"app-rag app-rag--s\" data-rag=\"{status.Mark()}\">{Markup.Safe(Svg.Shape(status))}{status.Word()}</strong>");

    public static Markup Status(StatusCell cell)
    {
        var markup = Status(cell.Computed);
        if (cell.Differs)
        {
            markup.Add($" <span class=\"app-differs\"><b>Differs.</b> {Say.Differs(cell)}</span>");
        }
        else if (!string.IsNullOrWhiteSpace(cell.Reason))
        {
            markup.Add($" <span class=\"app-small\">{cell.Reason}</span>");
        }

        return markup;
    }

    public Markup Link(string text, string? url) => (SafeUrl.Of(url) ?? (Local ? SafeUrl.Local(url) : null)) is { } safe
        ? Markup.Of($"<a class=\"govuk-link\" href=\"{safe}\">{text}</a>")
        : Lines(text);

    public Markup Value(Cell cell) => cell switch
    {
        StatusCell c => Status(c),
        TextCell { Url: { } url } c => Link(c.Value, url),
        DateCell c => Markup.Of($"<time datetime=\"{c.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}\">{Say.Cell(c)}</time>"),
        _ => Lines(Say.Cell(cell)),
    };

    public static Markup Lines(string text)
    {
        var lines = Packaging.XmlText.Clean(text).Split('\n');
        return Markup.Join(lines.Select((l, i) => i == 0 ? Markup.Of($"{l}") : Markup.Of($"<br>{l}")));
    }

    private Markup Of(Inline run) => run switch
    {
        TextRun r => Lines(r.Text),
        StrongRun r => Markup.Of($"<b>{r.Text}</b>"),
        LinkRun r => Link(r.Text, r.Url),
        StatusRun r => Status(r.Status),
        _ => throw new NotSupportedException(run.GetType().Name),
    };
}
