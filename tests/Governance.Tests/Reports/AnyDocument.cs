using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Tests.Reports;

/// <summary>Documents of any shape, with the text people and attackers type.</summary>
internal static class AnyDocument
{
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("plain words", "=1+1", "+44 20 7946 0000", "-12", "@SUM(A1)", "'quoted", "\"double\", comma", "<script>alert(1)</script>", "two\nlines", "tab\there", "café £5 – “curly”", "_x0041_", "a & b", "\u0001control", "\U0001F9EA glass", "]]>"),
        ArbMap.Default.GeneratorFor<NonEmptyString>().Select(s => s.Get));

    public static readonly Gen<Cell> Number = Gen.OneOf(
        from value in Gen.Choose(-1_000_000, 1_000_000) from decimals in Gen.Choose(0, 3) select Cell.Number(value / (decimal)Math.Pow(10, decimals), decimals),
        Gen.Elements(Cell.None(NoneCell.Suppressed), Cell.None(NoneCell.NotRecorded)));

    public static readonly Gen<Cell> Money = Gen.Choose(-1_000_000_000, 1_000_000_000).Select(p => Cell.Money(p));

    private static readonly Gen<RagStatus> Status = Gen.Elements(Enum.GetValues<RagStatus>());

    public static Gen<Table> Tables =>
        from caption in Text
        from rows in Gen.Choose(0, 12).SelectMany(n => ARow.ListOf(n))
        select new Table(
            caption,
            [new("text", "Text"), new("number", "Number", ColumnType.Number, Total: true), new("money", "Money", ColumnType.Money, Total: true), new("date", "Date", ColumnType.Date), new("percent", "Percent", ColumnType.Percent), new("status", "Status", ColumnType.Status)],
            [.. rows]);

    public static Arbitrary<Document> Documents => Gen.Sized(size =>
        from title in Text
        from blocks in Gen.Choose(0, 6).SelectMany(n => ABlock.ListOf(n))
        select CompleteDocument.Create() with { Title = title, Sections = [new Section("any", "Any", 1, [.. blocks])] }).ToArbitrary();

    private static Gen<Row> ARow =>
        from text in Text
        from number in Number
        from money in Money
        from day in Gen.Choose(0, 3_000_000)
        from percent in Gen.Choose(-500, 2_000)
        from computed in Status
        from claimed in Status
        from claims in ArbMap.Default.GeneratorFor<bool>()
        select new Row(text, number, money, DateOnly.FromDayNumber(day), Cell.Percent(percent / 10m, 1), claims ? Cell.Status(computed, claimed, text) : computed);

    private static Gen<Block> ABlock => Gen.OneOf(
        Text.Select(t => (Block)new Paragraph(t, Inline.Strong(t), Inline.Link(t, t))),
        Text.Select(t => (Block)new MarkdownText(t)),
        Text.Select(t => (Block)new Callout(CalloutKind.Warning, t, t)),
        Text.Select(t => (Block)new BulletList(new ListItem(t))),
        Tables.Select(t => (Block)t),
        from name in Text
        from points in Gen.Choose(-500, 500).Select(n => n % 7 == 0 ? null : (decimal?)n).ListOf(4)
        from kind in Gen.Elements(Enum.GetValues<ChartKind>())
        select (Block)new Chart(kind, name, name, name, "%", name, ["a", name, "c", "d"], [new Series(name, [.. points])]) { Source = name });
}
