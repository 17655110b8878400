using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Exceptions;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public ExceptionList List { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        List = (await sender.Send(new GetExceptions(State, After), token)).Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExport(string format, CancellationToken token) => this.Download(await sender.Send(new ExportExceptions(State, format), token));
}
