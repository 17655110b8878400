using Governance.Platform.Clock;
using Governance.Warehouse.Marts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Governance.Host.Health;

/// <summary>Degraded when the figures are not from last night; the site still works.</summary>
internal sealed class BuildAgeCheck(BuildReader builds, UkClock clock) : IHealthCheck
{
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(36);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await builds.Resolve(null, cancellationToken) switch
        {
            null => HealthCheckResult.Degraded("There has been no nightly build."),
            { } build when clock.Now - build.FinishedAt > Oldest => HealthCheckResult.Degraded($"The last nightly build ended {build.FinishedAt:u}."),
            _ => HealthCheckResult.Healthy(),
        };
}
