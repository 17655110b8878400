using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Tests.Reports;

public sealed class TableTests
{
    [Fact]
    public void Create_RowWithTooFewCells_IsABug() =>
        Should.Throw<ArgumentException>(() => new Table("Two", [new("a", "A"), new("b", "B")], [new("one")])).Message.ShouldContain("Row 1 of table Two has 1 cells for 2 columns");

    [Fact]
    public void Create_CellOfAnotherType_IsABug() =>
        Should.Throw<ArgumentException>(() => new Table("Days", [new("a", "A", ColumnType.Date)], [new("not a day")])).Message.ShouldContain("TextCell in column a");

    [Fact]
    public void Create_TotalOfDays_IsABug() =>
        Should.Throw<ArgumentException>(() => new Table("Days", [new("a", "A", ColumnType.Date, Total: true)], []));

    [Fact]
    public void Create_SeriesWithTooFewPoints_IsABug() =>
        Should.Throw<ArgumentException>(() => new Chart(ChartKind.Line, "T", "S", "A", "%", "Month", ["Jan", "Feb"], [new("One", [1m])]) { Source = "x" });

    [Fact]
    public void Totals_FirstColumnAddedUp_PutsTheLabelInTheNextOne()
    {
        var table = new Table("T", [new("n", "N", ColumnType.Number, Total: true), new("who", "Who")], [new(1, "a"), new(2, "b")]);
        table.Totals!.Cells.ShouldBe([new NumberCell(3), new TextCell("Total")]);
    }

    [Theory]
    [InlineData(0, "£0")]
    [InlineData(123_456_700, "£1,234,567")]
    [InlineData(-105, "-£1.05")]
    public void Say_Money_HasPenniesOnlyWhenThereAreAny(long pence, string said) => Say.Cell(Cell.Money(pence)).ShouldBe(said);

    [Fact]
    public void Differs_ClaimOfTheSameStatus_IsNone()
    {
        new StatusCell(RagStatus.AtRisk, RagStatus.AtRisk, "as it says").Differs.ShouldBeFalse();
        new StatusCell(RagStatus.AtRisk).Differs.ShouldBeFalse();
        new StatusCell(RagStatus.AtRisk, RagStatus.OnTrack, "better").Differs.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{"format":1,"document":{"title":"x"}}""")]
    [InlineData("""{"format":2,"document":null}""")]
    public void Read_WhatIsNoDocument_IsRefusedWithTheReason(string json)
    {
        var read = DocumentJson.Read(json);
        read.Ok.ShouldBeFalse();
        read.Problems.ShouldHaveSingleItem().Code.ShouldStartWith("document-");
    }
}
