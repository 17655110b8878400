using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Boards;

internal sealed record NewBoardForm
{
    public string? Name { get; init; }

    public DateParts From { get; init; } = new();

    public Guid? ParentId { get; init; }

    public string? Terms { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class NewBoardModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public NewBoardForm Form { get; set; } = new();

    public IReadOnlyList<BoardLine> Boards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken token)
    {
        Form = new() { From = DateParts.From(clock.Today) };
        await Load(token);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        if (!Form.From.TryToDate("day it was set up", "From", out var from, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new SetUpBoard(Form.Name ?? "", from, Form.ParentId, Form.Terms ?? ""), token);
        return saved.Ok ? Redirect($"/board/{saved.Value}") : this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var boards = await sender.Send(new GetBoards(), token);
        Boards = boards.Ok ? boards.Value : [];
    }
}
