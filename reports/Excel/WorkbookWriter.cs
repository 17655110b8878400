using Governance.Reports.Packaging;

namespace Governance.Reports.Excel;

/// <summary>Writes a workbook as .xlsx: typed cells, no formula but our totals, no merged or empty cell, the same bytes every time.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Workbook workbook, Stream to)
    {
        var names = new SheetNames();
        var notesName = names.Take("Notes");
        var tables = workbook.Sheets.Select(s => (Name: names.Take(s.Name), Grid: TableGrid.Of(s))).ToList();
        var looks = new Looks();
        var notes = NotesGrid.Of(workbook.Title, workbook.Notes, tables, []);
        Zip.Write(to, Package.Parts(workbook.Title, [(notesName, notes), .. tables], looks));
    }

    /// <summary>The workbook as bytes.</summary>
    public static byte[] Bytes(Workbook workbook)
    {
        using var memory = new MemoryStream();
        Write(workbook, memory);
        return memory.ToArray();
    }
}
