using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.OneOutcome;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    public OutcomeView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int number, CancellationToken token)
    {
        var found = await sender.Send(new GetOutcome(number), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }
}
