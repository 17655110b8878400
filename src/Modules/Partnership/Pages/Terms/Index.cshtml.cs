using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Terms;

[Permitted(PartnershipPermissions.Read)]
internal sealed class TermsListModel(ISender sender) : PageModel
{
    public TermsOfBoard Board { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetTerms(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Board = found.Value;
        return Page();
    }
}
