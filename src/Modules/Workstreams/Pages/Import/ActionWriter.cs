using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Pages.Import.Merging;

namespace Governance.Workstreams.Pages.Import;

/// <summary>Writes the values of a plan onto an action; its claim and notes are settled after it is assessed.</summary>
internal static class ActionWriter
{
    public static void Write(GovernanceDb db, WorkstreamAction action, ActionValues values, PlanNames names, DateOnly today)
    {
        (action.Title, action.Description, action.Section) = (values.Title, values.Description, values.Section);
        (action.OwnerRole, action.OwnerAccountId) = (values.OwnerRole, values.OwnerAccountId);
        (action.PartnerName, action.OrganisationId) = (values.PartnerName, values.OrganisationId);
        (action.Start, action.BaselineDue, action.CurrentDue, action.DueAsStated) = (values.Start, values.BaselineDue, values.CurrentDue, values.DueAsStated);
        (action.Forecast, action.Critical, action.OnPlan, action.Percent) = (values.Forecast, values.Critical, values.OnPlan, values.Percent);
        (action.SuccessMeasure, action.ImpactEvidence, action.LastUpdateText) = (values.SuccessMeasure, values.ImpactEvidence, values.Update);
        (action.CompletedOn, action.ClosedOn, action.ClosedReason) = (values.CompletedOn, values.ClosedOn, values.ClosedReason);
        List<string> themes = [.. values.Themes.Select(names.ThemeKey)];
        if (!themes.SequenceEqual(action.Themes))
        {
            action.Themes = themes;
        }

        Milestones(db, action, values.Milestones);
        Blockers(db, action, values.Blockers, today);
    }

    private static void Milestones(GovernanceDb db, WorkstreamAction action, IReadOnlyList<MilestoneValue> values)
    {
        foreach (var value in values)
        {
            if (action.Milestones.Find(m => m.Title == value.Title && m.BaselineDue == value.BaselineDue) is { } known)
            {
                (known.Due, known.MetOn) = (value.Due, value.MetOn);
                continue;
            }

            var added = new Milestone { ActionId = action.Id, Title = value.Title, BaselineDue = value.BaselineDue, Due = value.Due, MetOn = value.MetOn };
            action.Milestones.Add(added);
            db.Add(added);
        }
    }

    private static void Blockers(GovernanceDb db, WorkstreamAction action, IReadOnlyList<BlockerValue> values, DateOnly today)
    {
        foreach (var value in values)
        {
            if (action.Blockers.Find(b => b.ClosedOn is null && b.Text == value.Text) is { } known)
            {
                known.Critical = value.Critical;
                continue;
            }

            var added = new Blocker { ActionId = action.Id, Text = value.Text, Critical = value.Critical, OpenedOn = today, OpenedBy = PlanIntake.Importer };
            action.Blockers.Add(added);
            db.Add(added);
        }
    }
}
