using CsvHelper;
using Governance.Platform.Messages;
using Governance.Workstreams.Import.Excel;

namespace Governance.Workstreams.Import.Files;

/// <summary>A plan saved as text, its cells parted by comma, semicolon or tab.</summary>
internal static class CsvFile
{
    public const string SheetName = "CSV";

    public static PlanWorkbook Read(byte[] bytes, string fileName, ReadBudget budget)
    {
        var (text, problems) = CsvText.Decode(bytes);
        if (text.AsSpan().Trim().Length == 0)
            throw Refusals.Empty().AsException();
        var sheet = new SheetBuilder(SheetName, SheetVisibility.Visible, budget);
        foreach (var problem in problems)
            sheet.Say(problem);
        try
        {
            Rows(text, sheet);
        }
        catch (CsvFormatException broken)
        {
            throw Refusals.Damaged($"record {broken.RecordNumber} cannot be cut into cells").AsException();
        }

        return new PlanWorkbook(fileName, FileKind.Csv, [sheet.Build()]);
    }

    private static void Rows(string text, SheetBuilder sheet)
    {
        var malformed = new List<CsvMalformedRecord>();
        var options = new CsvReaderOptions
        {
            Separator = CsvDelimiter.Guess(text),
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = malformed.Add,
        };
        var (formulas, row) = (0, 0);
        using var reader = CsvReader.FromText(text, options);
        while (!sheet.Full && reader.Read())
        {
            row++;
            for (var column = 0; column < reader.FieldCount && !sheet.Full; column++)
            {
                var value = XmlText.Lines(reader.GetString(column));
                if (value.Length > 1 && value[0] == '=')
                    formulas++;
                if (!string.IsNullOrWhiteSpace(value))
                    sheet.Add(row, new SheetCell(column + 1, value));
            }
        }

        Say(malformed, sheet);
        if (formulas > 0)
            sheet.Say(new Problem("formula-as-text", $"{formulas} cells begin with an equals sign. They are kept as text and never worked out.") { Severity = Severity.Advice });
    }

    private static void Say(List<CsvMalformedRecord> malformed, SheetBuilder sheet)
    {
        foreach (var open in malformed.Where(m => m.Reason == CsvMalformedReason.UnterminatedQuote))
            throw Refusals.Damaged($"a quotation mark opened in line {open.LineNumber} or after is never closed").AsException();
        foreach (var record in malformed.Select(m => (int)m.RecordNumber).Distinct())
            sheet.Say(new Problem("csv-quotes", "A quotation mark stands inside a cell. Check that the row was cut into cells as meant.") { Severity = Severity.Query, Row = record });
    }
}
