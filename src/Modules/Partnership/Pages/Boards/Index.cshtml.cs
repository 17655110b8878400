using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Boards;

[Permitted(PartnershipPermissions.Read)]
internal sealed class BoardsModel(ISender sender, May may, UkClock clock) : PageModel
{
    public IReadOnlyList<BoardLine> Boards { get; private set; } = [];

    public bool MayManage => may.Manage;

    public DateOnly Today => clock.Today;

    public BoardLine? LastChanged => Boards.MaxBy(b => b.ChangedAt);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var boards = await sender.Send(new GetBoards(), token);
        if (!boards.Ok)
        {
            return this.Refused(boards);
        }

        Boards = boards.Value;
        return Page();
    }
}
