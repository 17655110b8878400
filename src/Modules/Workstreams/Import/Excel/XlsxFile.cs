using Governance.Platform.Messages;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>A workbook of today: .xlsx, and .xlsm with its macros left alone.</summary>
internal static class XlsxFile
{
    public static PlanWorkbook Read(byte[] bytes, string fileName, ReadBudget budget, string? chosen)
    {
        using var package = new ZipPackage(bytes, budget);
        var book = WorkbookXml.Read(package);
        var theme = ThemeColours.Read(package, book.Relations.Of("theme"));
        var styles = CellStyles.Read(package, book.Relations.Of("styles"), theme);
        var cells = new CellReader(SharedTexts.Read(package, book.Relations.Of("sharedStrings")), styles, book.Days1904);
        var problems = new List<Problem>();
        var sheets = new List<PlanSheet>();
        foreach (var entry in book.Sheets)
        {
            if (entry.Part is { Kind: not "worksheet" })
                problems.Add(Advice("sheet-of-another-kind", $"Sheet \u201c{entry.Name}\u201d holds a chart or a macro, not cells, so it is not read."));
            else
                sheets.Add(Sheet(package, entry, cells, budget, chosen));
        }

        var macros = package.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            || book.Relations.Any(r => r.Kind is "vbaProject" or "xlMacrosheet" or "xlIntlMacrosheet");
        if (macros)
            problems.Add(Advice("macros-ignored", "The file holds macros. They were not run and are not kept."));
        if (book.Relations.Any(r => r.Kind is "externalLink") || package.Names.Any(n => n is "xl/connections.xml"))
            problems.Add(Advice("links-ignored", "The file takes values from other files or programs. None was opened; the values last saved are used."));
        return new PlanWorkbook(fileName, macros ? FileKind.MacroWorkbook : FileKind.Workbook, sheets) { Problems = problems };
    }

    private static PlanSheet Sheet(ZipPackage package, SheetEntry entry, CellReader cells, ReadBudget budget, string? chosen)
    {
        var named = string.Equals(entry.Name, chosen, StringComparison.OrdinalIgnoreCase);
        if (entry.Visibility != SheetVisibility.Visible && !named)
            return new PlanSheet(entry.Name, entry.Visibility, []) { Read = false };
        if (entry.Part is null)
            throw Refusals.Damaged($"sheet \u201c{entry.Name}\u201d is listed and not there").AsException();
        var sheet = new SheetBuilder(entry.Name, entry.Visibility, budget);
        using (var xml = package.Open(entry.Part.Target))
            new SheetXml(cells, sheet).Read(xml);
        if (sheet.Full)
            return sheet.Build();
        var relations = PartRelations.Read(package, entry.Part.Target);
        foreach (var (cell, comment) in CommentsXml.Read(package, relations))
        {
            if (ColumnLetters.TryCell(cell, out var column, out var row))
                sheet.Comment(row, column, comment);
        }

        foreach (var text in DrawingTexts.Read(package, relations))
            sheet.Say(text);
        return sheet.Build();
    }

    private static Problem Advice(string code, string message) => new(code, message) { Severity = Severity.Advice };
}
