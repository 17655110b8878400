using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Terms;

[Permitted(PartnershipPermissions.Read)]
internal sealed class TermsVersionModel(ISender sender) : PageModel
{
    public TermsOfBoard Board { get; private set; } = null!;

    public TermsLine Version { get; private set; } = null!;

    public TermsLine? Before { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, int number, CancellationToken token)
    {
        var found = await sender.Send(new GetTerms(key), token);
        if (!found.Ok || found.Value.Versions.SingleOrDefault(v => v.Number == number) is not { } version)
        {
            return found.Ok ? NotFound() : this.Refused(found);
        }

        (Board, Version, Before) = (found.Value, version, found.Value.Versions.SingleOrDefault(v => v.Number == number - 1));
        return Page();
    }
}
