using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Themes;

[Permitted(WorkstreamPermissions.Read)]
internal sealed class IndexModel(ISender sender, Download download) : PageModel
{
    public ThemesView View { get; private set; } = null!;

    public async Task OnGet(CancellationToken token) => View = (await sender.Send(new GetThemes(), token)).Value;

    public async Task<IActionResult> OnGetCsv(CancellationToken token)
    {
        await OnGet(token);
        return await download.Csv(ThemesTable.Of(View), Export, token);
    }

    public async Task<IActionResult> OnGetExcel(CancellationToken token)
    {
        await OnGet(token);
        return await download.Excel(new("Themes check", ThemesTable.Of(View)), Export, token);
    }

    private Exported Export => new("Themes check", "themes", "all", "All workstreams and themes", View.Today);
}
