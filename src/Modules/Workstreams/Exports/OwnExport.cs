using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Exports;

/// <summary>Takes away what an export of ours adds for readers, so that it is read back as it was: words for empty cells, the guard before formulas, columns that are worked out.</summary>
internal static class OwnExport
{
    /// <summary>Headings of columns that are worked out and never read back; the first also tells our own export.</summary>
    public const string StatusHeading = "Status by the rule";

    public const string WhyHeading = "Why, by the rule";

    public static PlanWorkbook Restored(PlanWorkbook workbook) => workbook with { Sheets = [.. workbook.Sheets.Select(s => Restored(s, workbook.Kind))] };

    private static PlanSheet Restored(PlanSheet sheet, FileKind kind)
    {
        var header = sheet.Rows.Take(4).FirstOrDefault(r => r.Cells.Any(c => c.Text == StatusHeading) && r.Cells.Any(c => c.Text == WhyHeading));
        if (header is null)
        {
            return sheet;
        }

        var workedOut = header.Cells.Where(c => c.Text is StatusHeading or WhyHeading).Select(c => c.Column).ToHashSet();
        return sheet with
        {
            Rows =
            [
                .. sheet.Rows.Select(r => r with
                {
                    Cells = [.. r.Cells.Where(c => !workedOut.Contains(c.Column)).Where(c => r.Number <= header.Number || c.Text != NoneCell.Nothing).Select(c => Unguarded(c, kind))],
                }).Where(r => r.Cells.Count > 0),
            ],
        };
    }

    private static SheetCell Unguarded(SheetCell cell, FileKind kind) => kind == FileKind.Csv ? cell with { Text = CsvWriter.Unguard(cell.Text) } : cell;
}
