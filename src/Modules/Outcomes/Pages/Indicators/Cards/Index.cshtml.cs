using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.Cards;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    public DefinitionsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetDefinitions(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }
}
