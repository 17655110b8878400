using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Senders;

[Permitted(IntakePermissions.Read)]
internal sealed class ListModel(ISender messages, May may) : PageModel
{
    public IReadOnlyList<SenderLine> Lines { get; private set; } = [];

    public May May => may;

    public async Task OnGetAsync(CancellationToken token) => Lines = (await messages.Send(new GetSenders(), token)).Value;
}
