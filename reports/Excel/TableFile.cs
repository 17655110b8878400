using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Reports.Excel;

/// <summary>A file to be handed over.</summary>
/// <param name="Name">File name with its extension.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Content">The bytes.</param>
public sealed record ExportedFile(string Name, string ContentType, byte[] Content);

/// <summary>What a page lists, as a file: CSV holds the first table, Excel a sheet for each.</summary>
public static class TableFile
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string CsvType = "text/csv; charset=utf-8";

    /// <summary>A day, or an empty cell.</summary>
    public static Cell Day(DateOnly? day) => day is { } known ? known : Cell.None();

    /// <summary>The tables as <c>xlsx</c>, or the first as CSV for any other format.</summary>
    /// <param name="name">File name without its extension.</param>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    /// <param name="about">What is listed, in a sentence; on the notes sheet and under each table.</param>
    /// <param name="today">The day it is made.</param>
    /// <param name="tables">At least one; each has a caption of its own.</param>
    public static ExportedFile Of(string name, string format, string about, DateOnly today, params IReadOnlyList<Table> tables)
    {
        if (format == "xlsx")
        {
            var sheets = tables.Select(t => new Sheet(t.Caption, t) { Under = about });
            return new(name + ".xlsx", ExcelType, WorkbookWriter.Bytes(new(tables[0].Caption, [new("Filter", about), new("Made", UkText.Date(today))], [.. sheets])));
        }

        using var memory = new MemoryStream();
        CsvWriter.Write(tables[0], memory);
        return new(name + ".csv", CsvType, memory.ToArray());
    }
}
