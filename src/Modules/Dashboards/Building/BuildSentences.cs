using Governance.Platform.Clock;
using Governance.Platform.Ui;
using Governance.Warehouse.Build;
using Governance.Warehouse.Schema;

namespace Governance.Dashboards.Building;

/// <summary>A build in a sentence, for people who do not run servers.</summary>
internal static class BuildSentences
{
    public static string Say(this BuildProgress progress) => Running(progress.Doing, progress.RowsDone, progress.RowsExpected);

    public static string Say(this BuildRunView run) => run.State switch
    {
        BuildState.Running => Running(run.Doing, run.RowsDone, run.RowsExpected),
        BuildState.Published => $"Went live at {UkText.Time(TimeOnly.FromDateTime(UkClock.Local(run.FinishedAt!.Value).DateTime))}. {UkText.Count(run.RowsDone, "row")}, all {UkText.Count(run.ChecksPassed, "check")} passed.",
        _ => run.Failure,
    };

    public static string SayDuration(this BuildRunView run)
    {
        if (run.FinishedAt is not { } finished)
        {
            return "still running";
        }

        var seconds = (long)Math.Max(1, Math.Round((finished - run.StartedAt).TotalSeconds));
        return seconds < 120 ? UkText.Count(seconds, "second") : UkText.Count(seconds / 60, "minute");
    }

    private static string Running(string doing, long done, long expected) =>
        expected == 0 ? $"{doing}." : $"{doing}: {UkText.Number(done)} of {UkText.Count(expected, "row")}.";
}
