using Governance.Outcomes.Contributions.Home;
using Governance.Outcomes.Contributions.Warehouse;
using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Platform.Threads;
using Governance.Reports.Documents;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Outcomes.Contributions;

internal static class ContributionRegistration
{
    public static void AddContributions(this IServiceCollection services)
    {
        services.AddScoped<IThreadNode, OutcomeNode>();
        services.AddScoped<IThreadNode, IndicatorNode>();
        services.AddScoped<IThreadNode, EvidenceNode>();
        services.AddScoped<StandReader>();
        services.AddScoped<IAskedOfMe, AskedOfOwners>();
        services.AddScoped<IPackSection, IndicatorsSection>();
        services.AddScoped<IHomeCard, IndicatorCards>();
        services.AddScoped<IChangeFeed, IndicatorChanges>();
        services.AddVerb<ReportAnnual>();
        services.AddVerb<ExportDfeTidy>();
        services.AddScoped<IWarehouseSource<IndicatorRow>, IndicatorSource>();
        services.AddScoped<IWarehouseSource<IndicatorValueRow>, IndicatorValueSource>();
        services.AddScoped<IWarehouseSource<AreaRow>, ComparedAreaSource>();
        services.AddScoped<IWarehouseSource<BenchmarkValueRow>, BenchmarkValueSource>();
    }
}
