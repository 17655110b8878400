using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;

namespace Governance.Intake.Children;

/// <summary>Deletes named children whose time is over, every night, and says how many.</summary>
internal sealed class ChildRetention(ChildStore store, UkClock clock, AuditTrail trail) : IScheduledJob
{
    public static JobShape Shape => new("Named children: retention", "0 20 1 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        var gone = await store.Expire(clock.Today, token);
        if (gone > 0)
        {
            await trail.Record("ExpireNamedChildren", "child-store", "", $"{gone} deleted: kept as long as was allowed", token);
        }
    }
}
