using Governance.Host.Security;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Administration.Accounts;

[Permitted(HostPermissions.Accounts)]
internal sealed class IndexModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public string? Role { get; set; }

    public AccountList List { get; private set; } = new([], 0, null);

    public DateTimeOffset Now => clock.Now;

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null));

    public async Task OnGetAsync(Guid? after, CancellationToken token) => List = (await sender.Send(new GetAccounts(Text, Role, after), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token)
    {
        var file = (await sender.Send(new ExportAccounts(Text, Role, format ?? "csv"), token)).Value;
        return File(file.Content, file.ContentType, file.Name);
    }
}
