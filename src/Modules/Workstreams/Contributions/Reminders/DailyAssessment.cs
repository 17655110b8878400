using Governance.Platform.Contributions;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Contributions.Reminders;

/// <summary>Soon after midnight: closes the period whose cut-off passed, and brings every status to the new day.</summary>
internal sealed class DailyAssessment(PeriodCloser closer, StatusKeeper keeper) : IScheduledJob
{
    public static JobShape Shape => new("Daily status", "0 5 0 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        await closer.CloseDue(token);
        await keeper.EnsureAssessed(token);
    }
}
