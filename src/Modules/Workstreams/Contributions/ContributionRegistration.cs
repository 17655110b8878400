using Governance.Partnership.Contracts;
using Governance.Platform.Contributions;
using Governance.Platform.Threads;
using Governance.Workstreams.Contributions.Changes;
using Governance.Workstreams.Contributions.Boards;
using Governance.Workstreams.Contributions.Threads;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Workstreams.Contributions;

internal static class ContributionRegistration
{
    public static void AddContributions(this IServiceCollection services)
    {
        services.AddScoped<IThreadNode, WorkstreamNode>();
        services.AddScoped<IThreadNode, ActionNode>();
        services.AddScoped<StatusMoves>();
        services.AddScoped<NewlyOverdue>();
        services.AddScoped<Escalations>();
        services.AddScoped<GoodNews>();
        services.AddScoped<IChangeFeed, WorkstreamChanges>();
        services.AddScoped<IGovernedWork, GovernedWorkstreams>();
        services.AddScoped<ICalendarEntries, ActionCalendar>();
    }
}
