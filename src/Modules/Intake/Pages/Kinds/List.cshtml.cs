using Governance.Intake.Contributions;
using Governance.Intake.Schemas;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Kinds;

[Permitted(IntakePermissions.Read)]
internal sealed class ListModel(ISender messages) : PageModel
{
    public IReadOnlyList<ExtractSchema> Kinds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken token) => Kinds = (await messages.Send(new GetKinds(), token)).Value;
}
