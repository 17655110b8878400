using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Agreements;

[Permitted(IntakePermissions.Read)]
internal sealed class OneModel(ISender messages, May may) : PageModel
{
    public AgreementLine Agreement { get; private set; } = null!;

    public May May => may;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        var found = await messages.Send(new GetAgreement(reference), token);
        Agreement = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found);
    }
}
