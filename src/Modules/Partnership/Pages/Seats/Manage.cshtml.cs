using Governance.Partnership.Contracts;
using Governance.Partnership.Pages.Boards;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Seats;

internal sealed record SeatForm
{
    public Guid? SeatTypeId { get; init; }

    public Guid? AccountId { get; init; }

    public string? RoleName { get; init; }

    public Guid? OrganisationId { get; init; }

    public DateParts From { get; init; } = new();
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class ManageModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public SeatForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public BoardDetail Board { get; private set; } = null!;

    public SeatChoices Choices { get; private set; } = new([], []);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        Form = new() { From = DateParts.From(clock.Today) };
        return await Load(token) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (!Form.From.TryToDate("first day in the seat", "From", out var from, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new FillSeat(Form.SeatTypeId, Form.AccountId, Form.RoleName ?? "", Form.OrganisationId, from), token);
        return saved.Ok ? Redirect($"/board/{Key}/seats") : this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var (board, choices) = (await sender.Send(new GetBoard(Key), token), await sender.Send(new GetSeatChoices(), token));
        if (!board.Ok)
        {
            return this.Refused(board);
        }

        (Board, Choices) = (board.Value, choices.Ok ? choices.Value : Choices);
        return null;
    }
}
