using System.Text;
using Governance.Platform.Messages;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class PlanFileSafeReadTests
{
    private static PlanSheet Only(byte[] file) => Reads.File(file).Value.Sheets.ShouldHaveSingleItem();

    private static IEnumerable<string> Codes(PlanWorkbook workbook) => workbook.Problems.Concat(workbook.Sheets.SelectMany(s => s.Problems)).Select(p => p.Code);

    [Fact]
    public void Read_MacroWorkbook_ReadsTheCellsAndSaysSo()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Owner");

        var workbook = Reads.File(book.Macros().Bytes(), "plan.xlsm").Value;

        workbook.Kind.ShouldBe(FileKind.MacroWorkbook);
        Codes(workbook).ShouldBe(["macros-ignored"]);
    }

    [Fact]
    public void Read_LinksToOtherPrograms_FollowsNone()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", Sketch.Worked("[1]!'/c calc'!A0", "saved value"));

        var workbook = Reads.File(book.Links().Bytes()).Value;

        Codes(workbook).ShouldBe(["links-ignored"]);
        workbook.Sheets[0].Rows[0][2]!.Text.ShouldBe("saved value");
    }

    [Fact]
    public void Read_DimensionOfTheWholeSheet_IsNotBelieved()
    {
        var file = Tamper.Part(Tamper.Good(), "sheet1.xml", s => s.Replace("<x:sheetData>", "<x:dimension ref=\"A1:XFD1048576\"/><x:sheetData>", StringComparison.Ordinal));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Only(file).Rows.Count.ShouldBe(2);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void Read_SheetPaintedToItsEnd_KeepsOnlyRowsWithText()
    {
        var file = Tamper.Rows(Tamper.Good(), writer =>
        {
            for (var row = 1; row <= 60_000; row++)
                writer.Write($"<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/>{(row % 20_000 == 0 ? "<c><v>1</v></c>" : string.Empty)}</row>");
        });

        Only(file).Rows.Select(r => r.Number).ShouldBe([20_000, 40_000, 60_000]);
    }

    [Fact]
    public void Read_MalformedLink_IsNoObstacle()
    {
        var file = Tamper.With(Tamper.Good(), "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id=\"h\" Type=\"x/hyperlink\" TargetMode=\"External\" Target=\"mailto:send office@northmere;cc\"/></Relationships>");

        Only(file).Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Read_CellsWithoutReferences_AreCountedFromTheLeft()
    {
        var file = Tamper.Rows(Tamper.Good(), w => w.Write("<row><c t=\"inlineStr\"><is><t>Ref</t></is></c><c t=\"str\"><v>Action</v></c></row><row r=\"5\"><c><v>1</v></c></row>"));

        var rows = Only(file).Rows;
        rows.Select(r => r.Number).ShouldBe([1, 5]);
        rows[0].Cells.Select(c => c.Text).ShouldBe(["Ref", "Action"]);
    }

    [Fact]
    public void Read_EscapedAndPhoneticText_ShowsWhatAPersonSees()
    {
        var file = Tamper.Rows(Tamper.Good(), w => w.Write("<row><c t=\"inlineStr\"><is><r><t>one_x000D_\ntwo</t></r><rPh><t>guide</t></rPh><r><t xml:space=\"preserve\"> &amp; _x0041_</t></r></is></c></row>"));

        Only(file).Rows[0].Cells[0].Text.ShouldBe("one\ntwo & A");
    }

    [Fact]
    public void Read_HiddenSheet_IsNamedAndReadOnlyWhenAskedFor()
    {
        var book = new BookSketch();
        book.Sheet("Plan").Row(1, "Ref", "Action", "Owner").Row(2, 1, "Open", "Lead");
        book.Sheet("Old", "veryHidden").Row(1, "Ref", "Action", "Owner").Row(2, 1, "Hidden", "Lead");

        var bytes = book.Bytes();
        Reads.File(bytes).Value.Sheets[1].ShouldSatisfyAllConditions(s => s.Read.ShouldBeFalse(), s => s.Rows.ShouldBeEmpty(), s => s.Visibility.ShouldBe(SheetVisibility.VeryHidden));
        var asked = Reads.File(bytes, sheet: "old").Value;
        asked.Sheets[1].Rows.Count.ShouldBe(2);
        PlanReader.Read(asked, null, Reads.Options with { Sheet = "OLD" }).Rows.ShouldHaveSingleItem().Title.ShouldBe("Hidden");
    }

    [Fact]
    public void Read_HugeSheetBesideThePlan_IsLeftAndThePlanIsRead()
    {
        var book = new BookSketch();
        book.Sheet("Plan").Row(1, "Ref", "Action", "Owner").Row(2, "1", "Open", "Lead");
        var data = book.Sheet("Data");
        for (var row = 1; row <= 60; row++)
            data.Row(row, row);

        var workbook = Reads.File(book.Bytes(), limits: new ReadLimits { Rows = 50 }).Value;
        var reading = PlanReader.Read(workbook, null, Reads.Options);

        workbook.Sheets[1].Rows.ShouldBeEmpty();
        reading.Rows.ShouldHaveSingleItem();
        reading.Problems.ShouldContain(p => p.Code == "sheet-not-read" && p.Sheet == "Data" && p.Severity == Severity.Query);
        PlanReader.Read(workbook, null, Reads.Options with { Sheet = "Data" }).Problems.ShouldHaveSingleItem().Code.ShouldBe("too-many-rows");
    }

    [Fact]
    public void Read_DaysOf1904_AreTheSameDays()
    {
        BookSketch.Plan(out var book).Row(1, Sketch.Day(2026, 10, 3), Sketch.Day(2028, 2, 29));

        var cells = Reads.File(book.Days1904().Bytes()).Value.Sheets[0].Rows[0].Cells;

        cells.Select(c => c.Text).ShouldBe(["03/10/2026", "29/02/2028"]);
        cells.Select(c => c.Date).ShouldBe([new DateOnly(2026, 10, 3), new DateOnly(2028, 2, 29)]);
    }

    [Fact]
    public void Read_ChartSheet_IsNamedAndNotRead()
    {
        var file = Tamper.Part(Tamper.Good(), "workbook.xml.rels", s => s.Replace("relationships/worksheet", "relationships/chartsheet", StringComparison.Ordinal));

        Reads.File(file).Problems.ShouldHaveSingleItem().Code.ShouldBe("file-empty");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_Stream_IsLeftOpenWhateverComesOut(bool good)
    {
        using var stream = new MemoryStream(good ? Tamper.Good() : "%PDF"u8.ToArray());

        PlanFile.Read(stream, "plan.xlsx", ReadLimits.Default).Ok.ShouldBe(good);
        stream.CanRead.ShouldBeTrue();
    }
}
