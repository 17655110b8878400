using System.Text;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Calendars;

/// <summary>Read by calendar programs, which cannot sign in: the secret in the address is what lets them.</summary>
[AllowAnonymous]
internal sealed class FeedModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken token)
    {
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        var feed = await sender.Send(new ReadCalendar(secret, $"{Request.Scheme}://{Request.Host}{Request.PathBase}"), token);
        return feed.Ok ? File(Encoding.UTF8.GetBytes(feed.Value), "text/calendar; charset=utf-8", "send-partnership.ics") : this.Refused(feed);
    }
}
