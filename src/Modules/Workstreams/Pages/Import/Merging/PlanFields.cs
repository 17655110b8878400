using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>One field of a plan: its column in an exported plan and its words in a comparison.</summary>
internal sealed record PlanField(TargetField Target, Func<ActionValues, Cell> Cell, ColumnType Type = ColumnType.Text, int Weight = 2)
{
    public string Heading => Target.Heading();

    public string Words(ActionValues values) => Cell(values) switch
    {
        DateCell day => UkText.Date(day.Value),
        PercentCell percent => $"{percent.Value:0}%",
        TextCell text => text.Value,
        _ => "",
    };
}

/// <summary>A field that an import changes.</summary>
internal sealed record FieldChange(string Field, string Before, string After);

/// <summary>Every field, in the order of the exported plan.</summary>
internal static class PlanFields
{
    public static IReadOnlyList<PlanField> All { get; } =
    [
        new(TargetField.Title, v => v.Title, Weight: 4),
        new(TargetField.Description, v => v.Description, Weight: 4),
        new(TargetField.Section, v => v.Section, Weight: 3),
        new(TargetField.Owner, v => v.OwnerRole),
        new(TargetField.Partner, v => v.PartnerName),
        new(TargetField.Start, v => Cells.Day(v.Start), ColumnType.Date, 1),
        new(TargetField.BaselineDue, v => Cells.Day(v.BaselineDue), ColumnType.Date, 1),
        new(TargetField.CurrentDue, v => Cells.Day(v.CurrentDue), ColumnType.Date, 1),
        new(TargetField.DueAsStated, v => v.DueAsStated),
        new(TargetField.Forecast, v => Cells.Day(v.Forecast), ColumnType.Date, 1),
        new(TargetField.Priority, v => v.Critical ? "critical" : "normal", Weight: 1),
        new(TargetField.OnPlan, v => v.OnPlan ? "yes" : "no", Weight: 1),
        new(TargetField.Percent, v => Cells.Percent(v.Percent), ColumnType.Percent, 1),
        new(TargetField.Rag, v => v.Claimed?.Word(), Weight: 1),
        new(TargetField.ClaimReason, v => v.ClaimReason),
        new(TargetField.Update, v => v.Update, Weight: 4),
        new(TargetField.SuccessMeasure, v => v.SuccessMeasure, Weight: 3),
        new(TargetField.Milestones, v => PlanText.Milestones(v.Milestones), Weight: 4),
        new(TargetField.Blockers, v => PlanText.Blockers(v.Blockers), Weight: 3),
        new(TargetField.Theme, v => PlanText.Themes(v.Themes)),
        new(TargetField.ImpactEvidence, v => v.ImpactEvidence, Weight: 3),
        new(TargetField.CompletedOn, v => Cells.Day(v.CompletedOn), ColumnType.Date, 1),
        new(TargetField.ClosedOn, v => Cells.Day(v.ClosedOn), ColumnType.Date, 1),
        new(TargetField.ClosedReason, v => v.ClosedReason),
        new(TargetField.Notes, v => v.Notes, Weight: 4),
    ];

    public static IReadOnlyList<FieldChange> Between(ActionValues before, ActionValues after) =>
    [
        .. All.Select(f => new FieldChange(f.Heading, f.Words(before), f.Words(after))).Where(c => !string.Equals(c.Before, c.After, StringComparison.Ordinal)),
    ];
}
