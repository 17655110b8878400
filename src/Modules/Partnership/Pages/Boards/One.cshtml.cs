using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Boards;

[Permitted(PartnershipPermissions.Read)]
internal sealed class BoardModel(ISender sender, May may, UkClock clock) : PageModel
{
    public BoardDetail Board { get; private set; } = null!;

    public bool MayManage => may.Manage;

    public DateOnly Today => clock.Today;

    [TempData]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetBoard(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Board = found.Value;
        return Page();
    }
}
