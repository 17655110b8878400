using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>An action as the roll-up sees it.</summary>
internal sealed record RolledAction(string Reference, string Title, bool Critical, DateOnly? LastUpdateOn, Assessment Assessment)
{
    public RagStatus Status => Assessment.Status;

    public bool IsLive => Status is RagStatus.OnTrack or RagStatus.AtRisk or RagStatus.OffTrack;
}

/// <summary>The written rule for a workstream, from the statuses of its actions.</summary>
internal static class WorkstreamRag
{
    public static Assessment RollUp(IReadOnlyList<RolledAction> actions, RagRule rule, DateOnly today)
    {
        var live = actions.Where(action => action.IsLive)
            .OrderByDescending(action => action.Critical)
            .ThenBy(action => action.Reference, StringComparer.Ordinal)
            .ThenBy(action => action.Title, StringComparer.Ordinal)
            .ToList();
        return live.Count == 0 ? NoneLive.Assess(actions) : Live(live, rule, today);
    }

    private static Assessment Live(List<RolledAction> live, RagRule rule, DateOnly today)
    {
        var offTrack = live.FindAll(action => action.Status == RagStatus.OffTrack);
        var atRisk = live.FindAll(action => action.Status == RagStatus.AtRisk);
        var critical = offTrack.FindAll(action => action.Critical);
        var manyOff = Over(rule.WorkstreamOffTrackPercent, offTrack.Count, live.Count);
        var manyAtRisk = Over(rule.WorkstreamAtRiskPercent, atRisk.Count, live.Count);
        var stale = RollUpSentences.AllStale(live, today);
        var offTrackCount = RollUpSentences.Counted(DriverCodes.ActionsOffTrack, "off track", offTrack, live);
        var atRiskCount = RollUpSentences.Counted(DriverCodes.ActionsAtRisk, "at risk", atRisk, live);

        if (critical.Count > 0 || manyOff)
        {
            var others = critical.Count < offTrack.Count ? offTrackCount : [];
            return new Assessment(RagStatus.OffTrack, [.. critical.Select(RollUpSentences.CriticalOffTrack), .. manyOff ? others : []])
            {
                Also = [.. manyOff ? [] : others, .. atRiskCount, .. stale],
            };
        }

        if (offTrack.Count > 0 || manyAtRisk)
        {
            var saidByStale = stale.Count > 0 && atRisk.TrueForAll(RollUpSentences.OnlyStale);
            return new Assessment(RagStatus.AtRisk, [.. stale, .. offTrackCount, .. manyAtRisk && !saidByStale ? atRiskCount : []])
            {
                Also = manyAtRisk ? [] : atRiskCount,
            };
        }

        return new Assessment(RagStatus.OnTrack, [RollUpSentences.OnTrack(live, atRisk)]);
    }

    // Whole numbers: exactly 20% is not over 20%.
    private static bool Over(int percent, int part, int whole) => part * 100 > percent * whole;
}
