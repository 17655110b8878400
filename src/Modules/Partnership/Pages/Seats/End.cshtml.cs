using Governance.Partnership.Pages.Boards;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Seats;

internal sealed record EndSeatForm
{
    public int Version { get; set; }

    public DateParts To { get; init; } = new();
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class EndModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public EndSeatForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SeatHolder? Holder { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await Load(token);
        Form = new() { Version = Holder?.Version ?? 0, To = DateParts.From(clock.Today) };
        return Holder is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        if (!Form.To.TryToDate("last day in the seat", "To", out var to, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new EndSeat(Id, Form.Version, to), token);
        if (saved.Ok)
        {
            return Redirect($"/board/{Key}/seats");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var board = await sender.Send(new GetBoard(Key), token);
        Holder = board.Ok ? board.Value.Seats.Types.SelectMany(t => t.Holders).SingleOrDefault(h => h.Id == Id) : null;
    }
}
