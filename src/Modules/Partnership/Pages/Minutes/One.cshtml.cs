using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Minutes;

internal sealed record AgreeForm
{
    public int Version { get; set; }

    public Guid? MeetingId { get; init; }

    public DateParts On { get; init; } = new();
}

[Permitted(PartnershipPermissions.Read)]
internal sealed class MinutesModel(ISender sender, May may, UkClock clock) : PageModel
{
    [BindProperty]
    public AgreeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly On { get; set; }

    public MinutesView Minutes { get; private set; } = null!;

    public May May => may;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        var later = Minutes.Later.Count > 0 ? Guid.Parse(Minutes.Later[0].Value) : (Guid?)null;
        Form = new() { Version = Minutes.Version, MeetingId = later, On = DateParts.From(clock.Today) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (!Form.On.TryToDate("day they were agreed", "On", out var on, out var wrong))
        {
            return this.Refused(Result<DateOnly>.Invalid(wrong));
        }

        var saved = await sender.Send(new AgreeMinutes(Minutes.MeetingId, Form.Version, Form.MeetingId, on), token);
        if (saved.Ok)
        {
            return Redirect($"{Minutes.Path}/minutes");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetMinutes(Key, On), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Minutes = found.Value;
        return null;
    }
}
