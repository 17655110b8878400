using Governance.Intake.Contributions;
using Governance.Intake.Rules;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Kinds;

[Permitted(IntakePermissions.Read)]
internal sealed class CheckRulesModel(ISender messages) : PageModel
{
    public IReadOnlyList<RuleInfo> Rules { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken token) => Rules = (await messages.Send(new GetCheckRules(), token)).Value;
}
