using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Packs;

[Permitted(PartnershipPermissions.Read)]
internal sealed class PackModel(ISender sender) : PageModel
{
    public PackDetail Pack { get; private set; } = null!;

    public string MeetingPath => FormattableString.Invariant($"/board/{Pack.BoardKey}/meetings/{Pack.Meeting:yyyy-MM-dd}");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken token)
    {
        var found = await sender.Send(new GetPack(id), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Pack = found.Value;
        return Page();
    }
}
