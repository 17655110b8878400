using Governance.Host.Security;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Administration;

[Permitted(SitePermissions.Audit)]
internal sealed class AuditModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "what")]
    public string? What { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public long? Before { get; set; }

    public AuditLines Lines { get; private set; } = null!;

    public Result<long>? Verified { get; private set; }

    public async Task OnGet(CancellationToken token) => Lines = (await sender.Send(new GetAuditLines(What, Before), token)).Value;

    public async Task OnPost(CancellationToken token)
    {
        Verified = await sender.Send(new VerifyAudit(), token);
        await OnGet(token);
    }
}
