using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Workstreams;

[Permitted(WorkstreamPermissions.Read)]
internal sealed class IndexModel(ISender sender, Download download) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RagStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Lead { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Differs { get; set; }

    public WorkstreamsView View { get; private set; } = null!;

    public WorkstreamFilter Filter => new(Status, Lead ?? "", Differs);

    public async Task OnGet(CancellationToken token) => View = (await sender.Send(new GetWorkstreams(Filter), token)).Value;

    public async Task<IActionResult> OnGetCsv(CancellationToken token)
    {
        await OnGet(token);
        return await download.Csv(WorkstreamTable.Of(View.Listed), Export, token);
    }

    public async Task<IActionResult> OnGetExcel(CancellationToken token)
    {
        await OnGet(token);
        return await download.Excel(new("Workstreams", WorkstreamTable.Of(View.Listed)) { Under = Filter.Words }, Export, token);
    }

    private Exported Export => new("Workstreams", "workstreams", "all", Filter.Words, View.Today);
}
