using Governance.Dashboards;
using Governance.Intake;
using Governance.Outcomes;
using Governance.Partnership;
using Governance.Platform.Data;
using Governance.Workstreams;

namespace Governance.Host;

internal static class Modules
{
    public static IReadOnlyList<IModule> All { get; } = [new PartnershipModule(), new WorkstreamsModule(), new OutcomesModule(), new IntakeModule(), new DashboardsModule()];
}
