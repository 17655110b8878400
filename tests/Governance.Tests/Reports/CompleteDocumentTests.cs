using System.Collections;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Prose;

namespace Governance.Tests.Reports;

public sealed class CompleteDocumentTests
{
    // Technical names that no reader sees, and numbers that are a choice of look.
    private static readonly string[] Unseen = ["Section.Id", "Section.Level", "Column.Key", "Column.Weight", "Chart.Decimals", "NumberCell.Decimals", "PercentCell.Decimals"];

    private static readonly Document Complete = CompleteDocument.Create();

    public static TheoryData<string> Formats => ["word", "excel", "html"];

    [Fact]
    public void Create_Always_FillsEveryPropertyOfEveryRecord()
    {
        var leaves = Leaves.Of(Complete).ToList();
        var filled = leaves.Where(l => !IsDefault(l.Value)).Select(l => (l.Owner.GetType(), l.Property.Name)).ToHashSet();
        Leaves.Records.ShouldContain(typeof(StatusStripRow));
        Leaves.Records.SelectMany(t => Leaves.Stored(t).Where(p => !filled.Contains((t, p.Name))).Select(p => $"{t.Name}.{p.Name}")).ShouldBeEmpty();
    }

    [Fact]
    public void Create_Always_HoldsEveryBlockInlineCellAndEnumValue()
    {
        var leaves = Leaves.Of(Complete).ToList();
        var held = leaves.SelectMany(l => l.Value is IEnumerable many and not string ? many.Cast<object?>() : [l.Value]).OfType<object>().Select(v => v.GetType()).Append(typeof(Document)).ToHashSet();
        Leaves.Records.Where(t => !held.Contains(t)).Select(t => t.Name).ShouldBeEmpty();

        var values = leaves.Where(l => l.Value is Enum).Select(l => (Enum)l.Value).Append(MarkKind.Draft).ToHashSet();
        Type[] enums = [typeof(RagStatus), typeof(Move), typeof(ChartKind), typeof(CalloutKind), typeof(ColumnType), typeof(SeriesRole), typeof(MarkKind)];
        enums.SelectMany(e => Enum.GetValues(e).Cast<Enum>()).Where(v => !values.Contains(v)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Render_CompleteDocument_ShowsEveryValue(string format)
    {
        var rendered = Render(format, Complete);
        var expected = Leaves.Of(Complete).Where(l => !Unseen.Contains(l.Name) && !NotShown(l, format)).SelectMany(l => Expect(l, format)).Distinct().ToList();
        expected.Count.ShouldBeGreaterThan(120);
        expected.Where(e => e.Text is not null && !rendered.Text.Contains(e.Text, StringComparison.Ordinal)).Select(e => $"{e.Leaf}: {e.Text}").ShouldBeEmpty();
        expected.Where(e => e.Number is { } n && !rendered.Numbers.Contains(n)).Select(e => $"{e.Leaf}: {e.Number}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Render_WithoutAValue_IsNoticed(string format)
    {
        var poorer = Complete with { Sections = [.. Complete.Sections.Skip(1)] };
        Render(format, poorer).Text.ShouldNotContain("Counted afresh");
        Render(format, Complete).Text.ShouldContain("Counted afresh");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Render_ClaimThatDiffers_SaysSoInWords(string format) => Render(format, Complete).Text.ShouldContain("Differs");

    [Theory]
    [InlineData(MarkKind.Draft, "Draft 3")]
    [InlineData(MarkKind.Issued, "Issued 3")]
    public void Render_Mark_IsOnEveryFormat(MarkKind mark, string words)
    {
        foreach (var format in Formats)
        {
            Render((string)format, CompleteDocument.Create(mark)).Text.ShouldContain(words);
        }
    }

    // A table either lists its rows or says that there are none; only a workbook needs headings for none.
    private static bool NotShown(Leaf leaf, string format) => leaf.Owner switch
    {
        Table table when leaf.Property.Name == nameof(Table.Empty) => table.Rows.Count > 0,
        Table table when leaf.Property.Name == nameof(Table.TotalLabel) => table.Totals is null,
        Column column => format != "excel" && Complete.Sections.SelectMany(s => s.Blocks).OfType<Table>().Any(t => t.Rows.Count == 0 && t.Columns.Contains(column)),
        _ => false,
    };

    private static Rendered Render(string format, Document document) => format switch
    {
        "word" => Rendered.Word(document),
        "excel" => Rendered.Excel(document),
        _ => Rendered.Html(document),
    };

    private static IEnumerable<Expected> Expect(Leaf leaf, string format)
    {
        switch (leaf.Value)
        {
            case string text when leaf.Owner is MarkdownText markdown:
                return ProseReader.Read(text).OfType<Line>().SelectMany(l => l.Spans).Select(s => Words(leaf, s.Text));
            case string { Length: > 0 } text:
                return [Words(leaf, text)];
            case RagStatus status:
                return [Words(leaf, status.Word())];
            case Move move:
                return [Words(leaf, Say.Move(move))];
            case DateTimeOffset moment:
                return [Words(leaf, Say.Moment(moment))];
            case decimal point when leaf.Owner is Series:
                return [format == "excel" ? Number(leaf, point) : Words(leaf, Say.Number(point, 2))];
            case Cell cell and not StatusCell:
                return [CellValue(leaf, cell, format)];
            case IEnumerable<Cell> cells:
                return cells.Where(c => c is not StatusCell).Select(c => CellValue(leaf, c, format));
            default:
                return [];
        }
    }

    private static Expected CellValue(Leaf leaf, Cell cell, string format) => (format, cell) switch
    {
        ("excel", NumberCell c) => Number(leaf, c.Value),
        ("excel", MoneyCell c) => Number(leaf, c.Pence / 100m),
        ("excel", PercentCell c) => Number(leaf, c.Value / 100m),
        ("excel", DateCell c) => Number(leaf, c.Value.DayNumber - new DateOnly(1899, 12, 30).DayNumber),
        _ => Words(leaf, Say.Cell(cell)),
    };

    private static Expected Words(Leaf leaf, string text) => new(leaf.Name, Rendered.Clean(text), null);

    private static Expected Number(Leaf leaf, decimal number) => new(leaf.Name, null, number);

    private static bool IsDefault(object value) => value switch
    {
        string s => s.Length == 0,
        ICollection c => c.Count == 0,
        bool b => !b,
        decimal d => d == 0,
        int i => i == 0,
        long l => l == 0,
        _ => false,
    };

    private sealed record Expected(string Leaf, string? Text, decimal? Number);
}
