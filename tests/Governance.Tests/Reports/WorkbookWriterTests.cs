using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Cell = Governance.Reports.Documents.Cell;
using Column = Governance.Reports.Documents.Column;
using Row = Governance.Reports.Documents.Row;
using Sheet = Governance.Reports.Excel.Sheet;
using Table = Governance.Reports.Documents.Table;
using Workbook = Governance.Reports.Excel.Workbook;

namespace Governance.Tests.Reports;

public sealed class WorkbookWriterTests
{
    private static readonly Table Actions = new(
        "Actions",
        [new("ref", "Reference"), new("due", "Due", ColumnType.Date), new("cost", "Cost", ColumnType.Money, Total: true), new("rag", "Status", ColumnType.Status), new("done", "Complete", ColumnType.Percent)],
        [
            new("A1", new DateOnly(2026, 10, 3), Cell.Money(123_450), Cell.Status(RagStatus.OffTrack, RagStatus.AtRisk, "agency cover starts"), Cell.Percent(23.9m, 1)),
            new("=1+1", Cell.None(NoneCell.NotRecorded), Cell.Money(-10_000), RagStatus.OnTrack, Cell.Percent(100)),
        ]);

    [Fact]
    public void Write_AnyTable_IsValidForOffice()
    {
        using var memory = new MemoryStream(WorkbookWriter.Bytes(Book(Actions)));
        using var file = SpreadsheetDocument.Open(memory, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Write_TextLikeAFormula_StaysText()
    {
        var cells = Cells(WorkbookWriter.Bytes(Book(Actions)));
        cells.Single(c => c.InnerText == "=1+1").DataType!.Value.ShouldBe(CellValues.InlineString);
        cells.Where(c => c.CellFormula is not null).Select(c => c.CellFormula!.Text).ShouldBe(["SUBTOTAL(109,C4:C5)"]);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        WorkbookWriter.Bytes(Book(Actions)).ShouldBe(WorkbookWriter.Bytes(Book(Actions)));

    private static Workbook Book(Table table) => new("Actions of Autism", [new Note("Filter", "All actions")], [new Sheet("Actions", table)]);

    private static List<DocumentFormat.OpenXml.Spreadsheet.Cell> Cells(byte[] bytes)
    {
        using var memory = new MemoryStream(bytes);
        using var file = SpreadsheetDocument.Open(memory, isEditable: false);
        return [.. file.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>())];
    }
}
