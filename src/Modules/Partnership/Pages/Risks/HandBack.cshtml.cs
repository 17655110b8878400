using Governance.Platform.Messages;
using Governance.Platform.Security;

namespace Governance.Partnership.Pages.Risks;

[Permitted(PartnershipPermissions.Escalate)]
internal sealed class HandBackModel(ISender sender) : RiskActModel(sender)
{
    protected override ICommand<string> Act() => new HandBackRisk(Reference, Form.Version, Form.Outcome ?? "");
}
