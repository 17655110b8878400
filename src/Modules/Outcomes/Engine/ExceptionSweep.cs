using Governance.Outcomes.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Rag;

namespace Governance.Outcomes.Engine;

/// <summary>Looks at the newest value of every live indicator and asks about those off track that nobody asked about yet.</summary>
internal sealed class ExceptionSweep(GovernanceDb db, Shelf shelf, ExceptionRaiser raiser)
{
    /// <summary>What is older than this is no news, whatever its status.</summary>
    private const int DaysOld = 760;

    public async Task<int> Raise(CancellationToken token)
    {
        var today = db.Clock.Today;
        var all = await shelf.Read(new(null, today) { Since = today.AddDays(-DaysOld) }, token);
        var raised = 0;
        foreach (var found in all.Where(d => d.Indicator.IsLive(today) && d.Status == RagStatus.OffTrack))
        {
            raised += await raiser.Raise([(found.Indicator, found.Newest!.Period, found.Words.Say(found.Newest.Value))], At(found), token);
        }

        return raised;
    }

    // A value published today is asked about today; an older one from the day somebody first looked.
    private DateTimeOffset At(Dossier found) => found.Newest!.PublishedAt > db.Clock.Now.AddDays(-ExceptionRequest.DaysToAnswer * 3) ? found.Newest.PublishedAt : db.Clock.Now;
}

/// <summary>Each morning, in case a value went off track without being asked about: a new band, a new target, a kill between two steps.</summary>
internal sealed class DailyExceptions(GovernanceDb db, ExceptionSweep sweep) : IScheduledJob
{
    public static JobShape Shape => new("Indicators off track", "0 50 6 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        await sweep.Raise(token);
        await db.SaveChangesAsync(token);
    }
}
