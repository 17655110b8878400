using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>Milestones are told apart by title, blockers by text. One that the file leaves out stays.</summary>
internal static class PartsMerge
{
    private const int LongestTitle = 300;
    private const int LongestBlocker = 400;

    public static IReadOnlyList<MilestoneValue> Milestones(IReadOnlyList<MilestoneValue> before, PlanRow row, DateOnly? actionDue, RowLog log)
    {
        var after = before.ToList();
        foreach (var stated in row.Milestones)
        {
            var title = log.Fit(PlanText.MilestoneTitle(stated.Title), LongestTitle, TargetField.Milestones);
            var at = after.FindIndex(m => string.Equals(m.Title, title, StringComparison.OrdinalIgnoreCase));
            if (stated.Due?.Resolved is not { } due)
            {
                if (at < 0)
                {
                    log.Keep("Milestone", stated.Due is null ? title : $"{title} — {stated.Due.AsStated}");
                }

                continue;
            }

            if (!stated.Due.Exact)
            {
                log.Keep("Milestone as stated", $"{title} — {stated.Due.AsStated}");
            }

            var known = at < 0 ? null : after[at];
            var merged = new MilestoneValue(known?.Title ?? title, known?.BaselineDue ?? stated.BaselineDue?.Resolved ?? due, due, stated.CompletedOn?.Resolved ?? known?.MetOn);
            if (merged != known && MilestoneAfterDue.Check(title, due, actionDue) is { } late)
            {
                log.Error(late.Code, late.Message, TargetField.Milestones);
            }

            if (at < 0)
            {
                after.Add(merged);
            }
            else
            {
                after[at] = merged;
            }
        }

        return after;
    }

    public static IReadOnlyList<BlockerValue> Blockers(IReadOnlyList<BlockerValue> before, PlanRow row, RowLog log)
    {
        if (row.Blockers is not { } text)
        {
            return before;
        }

        var after = before.ToList();
        foreach (var stated in PlanText.Blockers(text).Select(b => b with { Text = log.Fit(b.Text, LongestBlocker, TargetField.Blockers) }))
        {
            var at = after.FindIndex(b => string.Equals(b.Text, stated.Text, StringComparison.Ordinal));
            if (at < 0)
            {
                after.Add(stated);
            }
            else if (stated.Critical)
            {
                after[at] = stated;
            }
        }

        return after;
    }
}
