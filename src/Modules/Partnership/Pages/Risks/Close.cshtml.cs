using Governance.Platform.Messages;
using Governance.Platform.Security;

namespace Governance.Partnership.Pages.Risks;

[Permitted(PartnershipPermissions.Risks)]
internal sealed class CloseModel(ISender sender) : RiskActModel(sender)
{
    protected override ICommand<string> Act() => new CloseRisk(Reference, Form.Version, Form.Reason ?? "");
}
