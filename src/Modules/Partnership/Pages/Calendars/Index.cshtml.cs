using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Calendars;

[Permitted(PartnershipPermissions.Read)]
internal sealed class CalendarModel(ISender sender) : PageModel
{
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>The whole address, only in answer to making it.</summary>
    public string? Address { get; private set; }

    public Task OnGetAsync(CancellationToken token) => Load(token);

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken token)
    {
        var made = await sender.Send(new RenewCalendarLink(), token);
        if (!made.Ok)
        {
            return this.Refused(made);
        }

        // No redirect: the address must not pass through a cookie or a query. Nor may the page be kept.
        Response.Headers.CacheControl = "no-store";
        Address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendar/{made.Value}.ics";
        await Load(token);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken token)
    {
        var taken = await sender.Send(new RevokeCalendarLink(), token);
        return taken.Ok ? Redirect("/board/calendar") : this.Refused(taken);
    }

    private async Task Load(CancellationToken token) => MadeAt = (await sender.Send(new GetMyCalendarLink(), token)).Value.MadeAt;
}
