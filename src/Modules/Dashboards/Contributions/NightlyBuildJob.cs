using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Warehouse.Build;

namespace Governance.Dashboards.Contributions;

/// <summary>Builds when the run log has nothing since the last time due: every night, and once at start after missed ones.</summary>
internal sealed class NightlyBuildJob(NightlyBuild build, UkClock clock) : IScheduledJob
{
    public static JobShape Shape { get; } = new("Nightly build", "0 0 2 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        if (await build.IsDue(token))
        {
            await build.Run(new(clock.Today, Shape.Name), progress: null, token);
        }
    }
}
