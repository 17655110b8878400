using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>What must hold of an update before it is saved.</summary>
internal static class UpdateRules
{
    public const int LongestDraft = 8000;
    public const int LongestLine = 400;

    public static IReadOnlyList<Problem> ForSubmitting(UpdateFields said, DateOnly today) =>
    [
        .. new[]
        {
            UpdateIsEmpty.Check(said.Text),
            UpdateTooLong.Check(said.Text),
            PercentOutsideZeroToHundred.Check(said.Percent),
            ForecastHasPassed.Check(said.Forecast, today),
        }.OfType<Problem>(),
        .. Lines(said),
    ];

    public static IReadOnlyList<Problem> ForDraft(UpdateFields said) =>
    [
        .. new[]
        {
            UpdateTooLong.Check(said.Text, LongestDraft),
            PercentOutsideZeroToHundred.Check(said.Percent),
        }.OfType<Problem>(),
        .. Lines(said),
    ];

    /// <summary>Whether the period still takes an update of this action.</summary>
    public static Problem? Taken(WorkstreamAction action, ActionUpdate? update, Period? period, PeriodCalendar calendar, DateTimeOffset now)
    {
        var open = calendar.PeriodAt(now);
        if (period is null || period.Start > open.Start)
        {
            return new("period-not-open", $"Updates are taken for {open.Name} now. Give this one for {open.Name}.");
        }

        return PeriodIsClosed.Check(period, calendar, now) is { } closed
            ? closed with { Field = null }
            : ActionIsFinished.Check(action.CompletedOn, action.ClosedOn) ?? Accepted(update, period);
    }

    private static Problem? Accepted(ActionUpdate? update, Period period) =>
        OneUpdateForAPeriod.Check(period, update?.State == UpdateState.Accepted) is { } accepted ? accepted with { Field = null } : null;

    private static IEnumerable<Problem> Lines(UpdateFields said) => new[]
    {
        LineTooLong.Check(said.BlockerText, LongestLine, "The blocker", "BlockerText"),
        LineTooLong.Check(said.ClaimReason, LongestLine, "The reason", "ClaimReason"),
    }.OfType<Problem>();
}
