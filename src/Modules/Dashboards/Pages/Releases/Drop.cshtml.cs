using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;

namespace Governance.Dashboards.Pages.Releases;

[Permitted(DashboardPermissions.Release)]
internal sealed class DropModel(ISender sender) : DecideModel(sender)
{
    protected override Task<Result<bool>> Decide(int number, DecisionForm form, CancellationToken token) =>
        Sender.Send(new DropRelease(number, form.Version, form.Note ?? ""), token);
}
