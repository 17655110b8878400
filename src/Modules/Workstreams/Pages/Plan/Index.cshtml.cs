using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Plan;

[Permitted(WorkstreamPermissions.Read)]
internal sealed class IndexModel(ISender sender, BuildReader builds, Download download) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Shown { get; set; }

    public PlanView View { get; private set; } = null!;

    public BuildView? Build { get; private set; }

    public bool AsList => Shown is "list";

    public async Task OnGet(CancellationToken token)
    {
        View = (await sender.Send(new GetPlan(), token)).Value;
        Build = await builds.Resolve(null, token);
    }

    public async Task<IActionResult> OnGetExcel(CancellationToken token)
    {
        await OnGet(token);
        return await download.Excel(
            new("Plan on a page", PlanTable.Of(View)) { Under = View.Footnote },
            new("Plan on a page", "plan", View.Year.Words, View.Year.Words, View.Today),
            token);
    }
}
