using Governance.Platform.Dates;
using Governance.Platform.Ui;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>Due dates. The first is taken from the plan; once there is one, only a board's decision moves it, so a later one is a forecast.</summary>
internal static class DueMerge
{
    private const int LongestStated = 200;

    public static ActionValues Into(ActionValues before, PlanRow row, RowLog log)
    {
        var baseline = Baseline(before, row, log);
        return (before.CurrentDue, row.CurrentDue) switch
        {
            (_, null) => before with { BaselineDue = baseline, DueAsStated = Stated(before, row, null, log) },
            (null, { } first) => before with
            {
                CurrentDue = first.Resolved,
                BaselineDue = baseline ?? first.Resolved,
                DueAsStated = Stated(before, row, first, log),
            },
            ({ } known, { } stated) => Later(before with { BaselineDue = baseline }, row, known, stated, log),
        };
    }

    private static ActionValues Later(ActionValues before, PlanRow row, DateOnly known, StatedDate stated, RowLog log)
    {
        if (stated.Resolved is not { } day || day == known)
        {
            var sameWords = string.Equals(stated.AsStated, before.DueAsStated, StringComparison.Ordinal);
            if (stated.Resolved is null && !sameWords)
            {
                log.Keep(TargetField.CurrentDue.Heading(), stated.AsStated);
            }

            return stated.Resolved is null ? before : before with { DueAsStated = Stated(before, row, stated, log) };
        }

        log.Query(
            "due-needs-decision",
            $"The plan moves the due date from {UkText.Date(known)} to {UkText.Date(day)}. That needs a board decision, so it is kept as the forecast; ask for the new date on the action’s page.",
            TargetField.CurrentDue);
        return before with { Forecast = row.Forecast?.Resolved ?? day };
    }

    private static DateOnly? Baseline(ActionValues before, PlanRow row, RowLog log)
    {
        if (row.BaselineDue is not { } stated)
        {
            return before.BaselineDue;
        }

        if (!stated.Exact)
        {
            log.Keep(TargetField.BaselineDue.Heading(), stated.AsStated);
        }

        if (before.BaselineDue is { } kept && stated.Resolved is { } other && other != kept)
        {
            log.Query("baseline-kept", $"The plan says the baseline is {UkText.Date(other)}; {UkText.Date(kept)} was recorded before and stays.", TargetField.BaselineDue);
        }

        return before.BaselineDue ?? stated.Resolved;
    }

    // An exact date needs no words; an imprecise one is kept as it was said.
    private static string Stated(ActionValues before, PlanRow row, StatedDate? date, RowLog log) =>
        row.DueAsStated is { } words ? log.Fit(words, LongestStated, TargetField.DueAsStated)
        : date is { Exact: false } ? log.Fit(date.AsStated, LongestStated, TargetField.CurrentDue)
        : before.DueAsStated;
}
