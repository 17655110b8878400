using Governance.Intake.Contributions;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.CodeSets;

[Permitted(IntakePermissions.Read)]
internal sealed class OneModel(ISender messages, May may, UkClock clock) : PageModel
{
    public CodeSetView Set { get; private set; } = null!;

    public May May => may;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(string set, CancellationToken token)
    {
        var found = await messages.Send(new GetCodeSet(set), token);
        Set = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found);
    }
}
