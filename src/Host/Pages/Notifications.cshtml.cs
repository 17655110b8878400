using Governance.Host.Security;
using Governance.Platform.Messages;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages;

[Permitted(SitePermissions.Use)]
internal sealed class NotificationsModel(ISender sender) : PageModel
{
    public IReadOnlyList<MyNotification> Messages { get; private set; } = [];

    public int Unread => Messages.Count(m => m.ReadAt is null);

    public async Task OnGet(CancellationToken token) => Messages = (await sender.Send(new GetMyNotifications(), token)).Value;

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        await sender.Send(new MarkNotificationsRead(), token);
        return RedirectToPage();
    }
}
