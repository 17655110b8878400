using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;

namespace Governance.Partnership.Pages;

/// <summary>What a page lists, as a file: CSV holds the first table, Excel a sheet for each.</summary>
internal static class TableFile
{
    /// <summary>A day, or none.</summary>
    public static Cell Day(DateOnly? day) => day is { } known ? known : Cell.None();

    public static ExportedFile Of(string name, string format, string about, DateOnly today, params IReadOnlyList<Table> tables)
    {
        if (format == "xlsx")
        {
            var sheets = tables.Select(t => new Sheet(t.Caption, t) { Under = about });
            return new(name + ".xlsx", MediaTypes.Excel, WorkbookWriter.Bytes(new(tables[0].Caption, [new("Filter", about), new("Made", UkText.Date(today))], [.. sheets])));
        }

        using var memory = new MemoryStream();
        CsvWriter.Write(tables[0], memory);
        return new(name + ".csv", MediaTypes.Csv, memory.ToArray());
    }
}
