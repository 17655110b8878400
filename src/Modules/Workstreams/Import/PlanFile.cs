using System.Xml;
using Governance.Platform.Messages;
using Governance.Workstreams.Import.Excel;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import;

/// <summary>Opens a stranger's workbook or CSV file safely: by content, within limits, following nothing.</summary>
internal static class PlanFile
{
    /// <summary>Reads the stream to its end and leaves it open. A sheet asked for by name is read even when hidden.</summary>
    public static Result<PlanWorkbook> Read(Stream content, string fileName, ReadLimits limits, string? sheet = null)
    {
        var bytes = FileBytes.Read(content, limits);
        if (!bytes.Ok)
            return bytes.As<PlanWorkbook>();
        try
        {
            return Usable(Open(bytes.Value, fileName, new ReadBudget(limits), sheet));
        }
        catch (RefusedFileException refused)
        {
            return refused.Problem;
        }
        catch (XmlException broken)
        {
            return Refusals.Damaged($"one of its parts is not the XML a workbook holds (line {broken.LineNumber})");
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or FormatException or OverflowException)
        {
            return Refusals.Damaged("its parts do not fit together");
        }
    }

    private static PlanWorkbook Open(byte[] bytes, string fileName, ReadBudget budget, string? sheet)
    {
        var (container, what) = FileSniffer.Look(bytes);
        return container switch
        {
            Container.Zip => XlsxFile.Read(bytes, fileName, budget, sheet),
            Container.Ole => XlsFile.Read(bytes, fileName, budget, sheet),
            Container.Text => CsvFile.Read(bytes, fileName, budget),
            _ => throw Refusals.NotAWorkbook(what).AsException(),
        };
    }

    private static Result<PlanWorkbook> Usable(PlanWorkbook workbook)
    {
        var read = workbook.Sheets.Where(s => s.Read).ToList();
        if (read.Exists(s => s.Rows.Count > 0))
            return workbook;
        var errors = workbook.Sheets.SelectMany(s => s.Problems).Where(p => p.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            return Result<PlanWorkbook>.Invalid(errors);
        var hidden = workbook.Sheets.Where(s => !s.Read).Select(s => $"\u201c{s.Name}\u201d").ToList();
        return hidden.Count == 0
            ? Refusals.Empty()
            : new Problem("file-empty", $"No visible sheet of the file holds anything. Hidden: {string.Join(", ", hidden)}. Name the sheet to read it.");
    }
}
