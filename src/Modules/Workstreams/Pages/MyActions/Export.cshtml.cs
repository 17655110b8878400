using Governance.Platform.Audit;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Governance.Workstreams.Contributions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>Exactly the actions listed on the page, as a workbook or as CSV; recorded in the audit.</summary>
[Permitted(WorkstreamPermissions.Read)]
internal sealed class ExportModel(ISender sender, AuditTrail audit) : PageModel
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGet(string? format, CancellationToken token)
    {
        var result = await sender.Send(new GetMyActions(null), token);
        if (!result.Ok)
        {
            return this.Refusal(result)!;
        }

        var sheet = MyActionsSheet.Of(result.Value);
        var csv = string.Equals(format, "csv", StringComparison.OrdinalIgnoreCase);
        await audit.Record("export", "my-actions", "", csv ? "csv" : "xlsx", token);
        using var memory = new MemoryStream();
        if (csv)
        {
            CsvWriter.Write(sheet.Sheets[0].Table, memory);
        }
        else
        {
            WorkbookWriter.Write(sheet, memory);
        }

        var name = $"my-actions-{result.Value.Period.Key}";
        return File(memory.ToArray(), csv ? "text/csv" : Excel, csv ? $"{name}.csv" : $"{name}.xlsx");
    }
}
