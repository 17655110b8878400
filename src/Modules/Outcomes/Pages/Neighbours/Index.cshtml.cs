using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Neighbours;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    public NeighbourSets View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        View = (await sender.Send(new GetNeighbourSets(), token)).Value;
        return Page();
    }
}
