using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Governance.Host.Health;

/// <summary>Degraded when messages have waited for more than an hour.</summary>
internal sealed class OutboxCheck(GovernanceDb db, UkClock clock) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var before = clock.Now - Longest;
        var waiting = await db.Set<OutboxMessage>().CountAsync(m => m.SentAt == null && m.WrittenAt < before, cancellationToken);
        return waiting == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{waiting} messages have waited for more than an hour.");
    }
}
