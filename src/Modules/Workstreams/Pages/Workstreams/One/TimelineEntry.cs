using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions.Warehouse;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Pages.Workstreams.One;

/// <summary>A milestone on the timeline: what was planned, where it is now, and the difference in words.</summary>
internal sealed record TimelineEntry(string Reference, string Action, string Title, DateOnly Baseline, DateOnly Due, DateOnly? MetOn)
{
    /// <summary>Met, or expected by the owner's forecast; null when it has passed and no later forecast was given.</summary>
    public required DateOnly? ExpectedOn { get; init; }

    public required RagStatus Status { get; init; }

    public required string Words { get; init; }

    /// <summary>Where the square stands.</summary>
    public required DateOnly Now { get; init; }

    public static TimelineEntry Of(AroundRow row, RagRule rule, DateOnly today)
    {
        var (baseline, due) = (row.From!.Value, row.Due!.Value);
        var expected = row.On ?? MilestoneSource.Expected(due, row.Forecast, row.ActionDue, today);
        var late = row.On is null && due < today ? today.DayNumber - due.DayNumber : 0;
        var now = expected ?? today;
        return new(row.Reference, row.Text, row.Title, baseline, due, row.On)
        {
            ExpectedOn = expected,
            Now = now,
            Status = StatusOf(row, late, now.DayNumber - baseline.DayNumber, rule),
            Words = Say(row.On is not null, late, now.DayNumber - baseline.DayNumber),
        };
    }

    private static RagStatus StatusOf(AroundRow row, int late, int moved, RagRule rule) => (row.On, late, moved) switch
    {
        ({ }, _, _) => RagStatus.Complete,
        (_, var days, _) when days > rule.MilestoneOffTrackDays => RagStatus.OffTrack,
        (_, _, var days) when days > rule.ForecastOffTrackDays => RagStatus.OffTrack,
        (_, > 0, _) or (_, _, > 0) => RagStatus.AtRisk,
        _ => row.Status == RagStatus.NotStarted ? RagStatus.NotStarted : RagStatus.OnTrack,
    };

    private static string Say(bool met, int late, int moved) => (met, late, moved) switch
    {
        (_, _, 0) => "as planned",
        (true, _, > 0) => $"{UkText.Count(moved, "day")} late",
        (true, _, _) => $"{UkText.Count(-moved, "day")} early",
        (_, > 0, _) => $"{UkText.Count(late, "day")} late",
        (_, _, > 0) => $"{UkText.Count(moved, "day")} later than planned",
        _ => $"{UkText.Count(-moved, "day")} earlier than planned",
    };
}
