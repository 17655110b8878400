using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Governance.Platform.Dates;
using Governance.Platform.Messages;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>A workbook of Excel 97 to 2003. Its colours and comments cannot be read, which is said.</summary>
internal static class XlsFile
{
    static XlsFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static PlanWorkbook Read(byte[] bytes, string fileName, ReadBudget budget, string? chosen)
    {
        var streams = OleContainer.Names(bytes) ?? throw Refusals.Damaged("the list of its parts cannot be followed").AsException();
        if (streams.Contains("EncryptedPackage") || streams.Contains("EncryptionInfo"))
            throw Refusals.Encrypted().AsException();
        if (!streams.Contains("Workbook") && !streams.Contains("Book"))
            throw Refusals.NotAWorkbook(streams.Contains("WordDocument") ? "a Word document" : "an older Office file of another kind").AsException();
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(bytes, writable: false));
            return Read(reader, fileName, budget, chosen) with { Problems = Limits(streams) };
        }
        catch (InvalidPasswordException)
        {
            throw Refusals.Encrypted().AsException();
        }
        catch (Exception broken) when (broken is not (RefusedFileException or OutOfMemoryException))
        {
            // The reader of the old format fails in many ways on damaged bytes; all mean the same.
            throw Refusals.Damaged("its cells cannot be read").AsException();
        }
    }

    private static List<Problem> Limits(IReadOnlyList<string> streams)
    {
        var problems = new List<Problem>
        {
            new("old-format", "From the .xls format only text, numbers and dates are read. If colours, comments or error values matter, save the file as .xlsx.") { Severity = Severity.Query },
        };
        if (streams.Contains("_VBA_PROJECT_CUR") || streams.Contains("VBA"))
            problems.Add(new Problem("macros-ignored", "The file holds macros. They were not run and are not kept.") { Severity = Severity.Advice });
        return problems;
    }

    private static PlanWorkbook Read(IExcelDataReader reader, string fileName, ReadBudget budget, string? chosen)
    {
        var sheets = new List<PlanSheet>();
        do
        {
            var visibility = reader.VisibleState switch
            {
                "hidden" => SheetVisibility.Hidden,
                "veryhidden" => SheetVisibility.VeryHidden,
                _ => SheetVisibility.Visible,
            };
            var named = string.Equals(reader.Name, chosen, StringComparison.OrdinalIgnoreCase);
            sheets.Add(visibility == SheetVisibility.Visible || named
                ? Sheet(reader, visibility, budget)
                : new PlanSheet(reader.Name, visibility, []) { Read = false });
        }
        while (reader.NextResult());
        return new PlanWorkbook(fileName, FileKind.LegacyWorkbook, sheets);
    }

    private static PlanSheet Sheet(IExcelDataReader reader, SheetVisibility visibility, ReadBudget budget)
    {
        var sheet = new SheetBuilder(reader.Name, visibility, budget);
        for (var row = 1; !sheet.Full && reader.Read(); row++)
        {
            if (reader.RowHeight == 0)
                sheet.HideRow(row);
            for (var column = 0; column < reader.FieldCount && !sheet.Full; column++)
            {
                if (row == 1 && reader.GetColumnWidth(column) == 0)
                    sheet.HideColumns(column + 1, column + 1);
                if (Cell(reader, column) is { } cell)
                    sheet.Add(row, cell);
            }
        }

        foreach (var range in reader.MergeCells ?? [])
            sheet.Merge(new MergedRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        return sheet.Build();
    }

    private static SheetCell? Cell(IExcelDataReader reader, int column)
    {
        var plain = new SheetCell(column + 1, string.Empty);
        var number = reader.GetNumberFormatIndex(column);
        var format = NumberFormat.Of(number, number < 164 ? null : reader.GetNumberFormatString(column));
        return reader.GetValue(column) switch
        {
            null => null,
            string text => plain with { Text = XmlText.Lines(text) },
            bool truth => plain with { Text = truth ? "TRUE" : "FALSE", Kind = CellKind.Boolean, Number = truth ? 1 : 0 },
            DateTime moment => CellReader.Number(plain, Days(moment), format.Kind == CellKind.Date ? format : NumberFormat.Of(14, null), days1904: false),
            TimeSpan span => CellReader.Number(plain, span.TotalDays, format, days1904: false),
            { } value => CellReader.Number(plain, Convert.ToDouble(value, CultureInfo.InvariantCulture), format, days1904: false),
        };
    }

    private static double Days(DateTime when) => when.Year < 1900
        ? when.TimeOfDay.TotalDays
        : ExcelDays.FromDate(DateOnly.FromDateTime(when)) + when.TimeOfDay.TotalDays;
}
