using Governance.Partnership.Contracts;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Reviews;

/// <summary>Puts work in the order in which a board should look into it: off track and not looked into since, a barrier raised since, a proposal that waits, then the longest since the last look.</summary>
internal static class ReviewOrder
{
    public static IReadOnlyList<ReviewDue> Of(IEnumerable<ReviewSignals> signals, IReadOnlyDictionary<Guid, DateOnly> lastReviewed, DateOnly today) =>
    [
        .. signals.Where(s => !s.Work.GovernedElsewhere)
            .Select(s => Weigh(s, lastReviewed.TryGetValue(s.Work.Node.Id, out var last) ? last : null, today))
            .OrderByDescending(w => w.OffTrack).ThenByDescending(w => w.Barriers > 0).ThenByDescending(w => w.Proposals > 0)
            .ThenBy(w => w.Due.LastReviewed ?? DateOnly.MinValue).ThenBy(w => w.Due.Work.Order)
            .Select(w => w.Due),
    ];

    private static Weight Weigh(ReviewSignals signals, DateOnly? last, DateOnly today)
    {
        var offTrack = signals.OffTrackSince is { } since && (last is null || last < since);
        var barriers = signals.BarriersRaised.Where(d => last is null || d > last).ToList();
        List<string> reasons = [];
        if (offTrack)
        {
            reasons.Add($"Off track since {UkText.Date(signals.OffTrackSince!.Value)}.");
        }

        if (barriers.Count > 0)
        {
            reasons.Add(barriers.Count == 1 ? $"A barrier was raised on {UkText.Date(barriers[0])}." : $"{UkText.Number(barriers.Count)} barriers were raised, the last on {UkText.Date(barriers.Max())}.");
        }

        if (signals.Proposals.Count > 0)
        {
            reasons.Add(signals.Proposals.Count == 1 ? $"A proposal waits for the board: {signals.Proposals[0].TrimEnd('.')}." : $"{UkText.Number(signals.Proposals.Count)} proposals wait for the board.");
        }

        reasons.Add(last is { } day ? $"Last looked into on {UkText.Date(day)}, {UkText.HowFar(day, today)}." : "Never looked into.");
        return new(offTrack, barriers.Count, signals.Proposals.Count, new(signals.Work, last, reasons));
    }

    private sealed record Weight(bool OffTrack, int Barriers, int Proposals, ReviewDue Due);
}
