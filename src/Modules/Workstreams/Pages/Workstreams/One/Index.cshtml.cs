using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Contributions.Highlight;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Workstreams.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Workstreams.One;

[Permitted(WorkstreamPermissions.Read)]
internal sealed class IndexModel(ISender sender, Download download) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RagStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Partner { get; set; }

    [BindProperty(SupportsGet = true)]
    public DueWithin Due { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public WorkstreamView View { get; private set; } = null!;

    private ActionListQuery Query => new() { Status = Status, Owner = Owner, Partner = Partner, Due = Due, Sort = Sort, After = After, Before = Before };

    public async Task<IActionResult> OnGet(string key, CancellationToken token)
    {
        var result = await sender.Send(new GetWorkstream(key, Query), token);
        if (this.Refused(result) is { } refused)
        {
            return refused;
        }

        View = result.Value;
        return Page();
    }

    public Task<IActionResult> OnGetCsv(string key, CancellationToken token) =>
        Listed(key, async list => await download.Csv(ActionTable.Of(list.Caption, list.Actions), list.Export, token), token);

    public Task<IActionResult> OnGetExcel(string key, CancellationToken token) =>
        Listed(key, async list => await download.Excel(new("Actions", ActionTable.Of(list.Caption, list.Actions)) { Under = Query.Words }, list.Export, token), token);

    public Task<IActionResult> OnGetPlan(string key, CancellationToken token) =>
        Plan(key, plan => download.Excel(new("Plan", plan.Table), plan.Export, token), token);

    public Task<IActionResult> OnGetPlanCsv(string key, CancellationToken token) =>
        Plan(key, plan => download.Csv(plan.Table, plan.Export, token), token);

    public async Task<IActionResult> OnGetHighlight(string key, string format, CancellationToken token)
    {
        var result = await sender.Send(new GetHighlight(key), token);
        return this.Refused(result) ?? (ReportFile.Of(format) is { } file
            ? await download.File(file.Write(result.Value.Document), file.Type, file.Extension, result.Value.Export, token)
            : NotFound());
    }

    private async Task<IActionResult> Plan(string key, Func<PlanExport, Task<FileContentResult>> hand, CancellationToken token)
    {
        var result = await sender.Send(new GetPlanExport(key), token);
        return this.Refused(result) ?? await hand(result.Value);
    }

    private async Task<IActionResult> Listed(string key, Func<ListedActions, Task<IActionResult>> hand, CancellationToken token)
    {
        var result = await sender.Send(new GetListedActions(key, Query), token);
        return this.Refused(result) ?? await hand(result.Value);
    }
}
