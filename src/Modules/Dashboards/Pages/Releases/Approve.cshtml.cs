using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;

namespace Governance.Dashboards.Pages.Releases;

[Permitted(DashboardPermissions.Approve)]
internal sealed class ApproveModel(ISender sender) : DecideModel(sender)
{
    protected override Task<Result<bool>> Decide(int number, DecisionForm form, CancellationToken token) =>
        Sender.Send(new ApproveRelease(number, form.Version, form.Note ?? ""), token);
}
