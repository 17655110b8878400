using System.Globalization;

namespace Governance.Reports.Prose;

/// <summary>A person's Markdown as plain text, for a cell.</summary>
internal static class Plain
{
    public static string Of(string markdown) => string.Join('\n', ProseReader.Read(markdown).Select(Of));

    private static string Of(Piece piece) => piece switch
    {
        Line { Kind: LineKind.Bullet } line => Indent(line) + "• " + Text(line.Spans),
        Line { Kind: LineKind.Number } line => Indent(line) + line.Order.ToString(CultureInfo.InvariantCulture) + ". " + Text(line.Spans),
        Line line => Text(line.Spans),
        PieceTable table => string.Join('\n', table.Rows.Select(r => string.Join(" | ", r.Select(Text)))),
        _ => throw new NotSupportedException(piece.GetType().Name),
    };

    private static string Indent(Line line) => new(' ', 2 * line.Depth);

    private static string Text(IReadOnlyList<Span> spans) => string.Concat(spans.Select(s => s.Url is null || s.Text == s.Url || s.Url == "mailto:" + s.Text ? s.Text : $"{s.Text} ({s.Url})"));
}
