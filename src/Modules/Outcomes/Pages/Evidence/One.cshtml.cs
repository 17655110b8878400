using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Evidence;

[Permitted(OutcomesPermissions.Read)]
internal sealed class OneModel(ISender sender) : PageModel
{
    public EvidenceView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string reference, CancellationToken token)
    {
        var found = await sender.Send(new GetEvidence(reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }
}
