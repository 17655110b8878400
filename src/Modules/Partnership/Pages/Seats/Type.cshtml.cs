using Governance.Partnership.Contracts;
using Governance.Partnership.Pages.Boards;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Seats;

internal sealed record SeatTypeForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public int? Required { get; init; }

    public Sector? Sector { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class TypeModel(ISender sender) : PageModel
{
    [BindProperty]
    public SeatTypeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var board = await sender.Send(new GetBoard(Key), token);
        if (!board.Ok)
        {
            return this.Refused(board);
        }

        var type = board.Value.Seats.Types.SingleOrDefault(t => t.Id == Id);
        if (Id is not null && type is null)
        {
            return NotFound();
        }

        Form = type is null ? new() : new() { Version = type.Version, Title = type.Title, Required = type.Required, Sector = type.Sector };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var saved = ModelState.IsValid
            ? await sender.Send(new SaveSeatType(Key, Id, Form.Version, Form.Title ?? "", Form.Required ?? -1, Form.Sector), token)
            : Result<Guid>.Invalid();
        if (saved.Ok)
        {
            return Redirect($"/board/{Key}/seats");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
