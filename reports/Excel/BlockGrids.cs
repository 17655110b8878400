using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Excel;

/// <summary>What a block puts on the notes sheet, and on a sheet of its own.</summary>
internal static class BlockGrids
{
    /// <summary>The sentences of a block; null when it has none.</summary>
    public static string? Text(Block block) => block switch
    {
        Paragraph b => ProseText.Of(b.Runs),
        MarkdownText b => ProseText.Of(b),
        BulletList b => ProseText.Of(b),
        NumberedList b => ProseText.Of(b),
        Callout b => $"{b.Heading} {ProseText.Of(b.Runs)}",
        Chart b => string.Join('\n', new[] { b.Says, b.Alt, $"Source: {b.Source}", AxisScale.Of(b).Warning(b) }.OfType<string>()),
        _ => null,
    };

    /// <summary>The figures of a block; null when it has none.</summary>
    public static Grid? Of(Block block, Section section, string under) => block switch
    {
        Table b => TableGrid.Of(new Sheet(b.Caption, b) { Under = under }),
        Chart b => TableGrid.Of(new Sheet(b.Title, b.ToTable()) { Under = under }),
        StatusStrip b => TableGrid.Of(new Sheet(b.Caption, Strip(b)) { Under = under }),
        KeyFigures b => Figures(b, section, under),
        _ => null,
    };

    private static Table Strip(StatusStrip strip) => new(
        strip.Caption,
        [
            new("what", strip.What),
            .. strip.Periods.Select((p, i) => new Column(FormattableString.Invariant($"period-{i + 1}"), p, ColumnType.Status)),
            new("now", "Now", ColumnType.Status),
            new("move", strip.Since),
            new("why", "Why"),
        ],
        [
            .. strip.Rows.Select(r => new Row(
            [
                r.Url is null ? r.Label : Cell.Link(r.Label, r.Url),
                .. r.Before.Select(s => s is { } status ? (Cell)status : Cell.None()),
                r.Now,
                Say.Move(r.Move),
                r.Why,
            ])),
        ]);

    private static Grid Figures(KeyFigures figures, Section section, string under) => new(
        $"{section.Heading}: key figures",
        under,
        ["Figure", "Value", "Note"],
        [.. figures.Figures.Select(f => (IReadOnlyList<GridCell>)[GridCells.Text(f.Label), GridCells.Of(f.Value, null), GridCells.Text(Note(f))])],
        null);

    private static string Note(KeyFigure figure) => figure.Value is StatusCell { Differs: true } status ? $"Differs. {Say.Differs(status)} {figure.Note}" : figure.Note;
}
