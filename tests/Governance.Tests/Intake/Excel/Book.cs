using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Tests.Intake.Excel;

/// <summary>A workbook as Excel saves one: days as serial numbers, formulas with what they last gave, merged titles.</summary>
internal sealed class Book
{
    private const uint AsDay = 1;
    private const uint AsFourDigits = 2;

    private readonly List<(string Name, List<object?[]> Rows, List<string> Merged)> sheets = [];

    /// <summary>A number that Excel shows with four digits.</summary>
    public sealed record FourDigits(int Number);

    /// <summary>A formula, and what it last gave; nothing when it was never worked out.</summary>
    public sealed record Formula(string Text, string? Gave, bool Failed = false);

    /// <summary>A failed formula as it stands in the cell, such as <c>#N/A</c>.</summary>
    public static Formula Failed(string error) => new("A1", error, Failed: true);

    /// <summary>Days are counted from 1904, as older Macs did.</summary>
    public bool From1904 { get; init; }

    public Book Sheet(string name, params IEnumerable<object?[]> rows)
    {
        sheets.Add((name, [.. rows], []));
        return this;
    }

    public Book Merge(string cells)
    {
        sheets[^1].Merged.Add(cells);
        return this;
    }

    public byte[] Bytes(SpreadsheetDocumentType type = SpreadsheetDocumentType.Workbook)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, type))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = From1904 }, new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (name, rows, merged) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((cells, index) => Row(cells, index, From1904))));
                if (merged.Count > 0)
                {
                    part.Worksheet.Append(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
                }

                var list = book.Workbook.Sheets!;
                list.Append(new Sheet { Id = book.GetIdOfPart(part), Name = name, SheetId = (uint)list.ChildElements.Count + 1 });
            }

            if (type == SpreadsheetDocumentType.MacroEnabledWorkbook)
            {
                book.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]));
            }
        }

        return memory.ToArray();
    }

    private static Row Row(object?[] cells, int index, bool from1904) => new(cells.Select((c, i) => Cell(c, $"{(char)('A' + i)}{index + 1}", from1904))) { RowIndex = (uint)index + 1 };

    private static Cell Cell(object? value, string at, bool from1904) => value switch
    {
        null => new Cell { CellReference = at },
        string text => new Cell { CellReference = at, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) },
        DateOnly day => new Cell { CellReference = at, StyleIndex = AsDay, CellValue = new CellValue(Serial(day, from1904)) },
        FourDigits digits => new Cell { CellReference = at, StyleIndex = AsFourDigits, CellValue = new CellValue(digits.Number) },
        Formula { Failed: true } failed => new Cell { CellReference = at, DataType = CellValues.Error, CellFormula = new CellFormula(failed.Text), CellValue = new CellValue(failed.Gave!) },
        Formula formula => new Cell { CellReference = at, CellFormula = new CellFormula(formula.Text), CellValue = formula.Gave is null ? null : new CellValue(formula.Gave) },
        decimal number => new Cell { CellReference = at, CellValue = new CellValue(number) },
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No such cell."),
    };

    /// <summary>A day as the workbook counts it.</summary>
    public static decimal Serial(DateOnly day, bool from1904 = false) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber - (from1904 ? 1462 : 0);

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "0000" }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
}
