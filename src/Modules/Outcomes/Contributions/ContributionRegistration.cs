using Governance.Platform.Threads;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Outcomes.Contributions;

internal static class ContributionRegistration
{
    public static void AddContributions(this IServiceCollection services)
    {
        services.AddScoped<IThreadNode, OutcomeNode>();
        services.AddScoped<IThreadNode, IndicatorNode>();
        services.AddScoped<IThreadNode, EvidenceNode>();
    }
}
