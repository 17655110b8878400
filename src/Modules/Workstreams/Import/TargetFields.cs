namespace Governance.Workstreams.Import;

/// <summary>The headings an exported plan uses; each is understood again on import.</summary>
internal static class TargetFields
{
    public static string Heading(this TargetField field) => field switch
    {
        TargetField.Reference => "Reference",
        TargetField.Title => "Action",
        TargetField.Description => "Description",
        TargetField.Owner => "Owner",
        TargetField.Partner => "Partner organisation",
        TargetField.Start => "Start",
        TargetField.Due => "Due",
        TargetField.BaselineDue => "Baseline due",
        TargetField.CurrentDue => "Current due",
        TargetField.Forecast => "Forecast completion",
        TargetField.Priority => "Priority",
        TargetField.Rag => "RAG",
        TargetField.Status => "Status",
        TargetField.Percent => "% complete",
        TargetField.Update => "Update",
        TargetField.SuccessMeasure => "Success measure",
        TargetField.Milestones => "Milestones",
        TargetField.Blockers => "Blockers",
        TargetField.Theme => "Theme",
        TargetField.Section => "Section",
        TargetField.ImpactEvidence => "Evidence of impact",
        TargetField.CompletedOn => "Completed on",
        TargetField.DueAsStated => "Due as stated",
        TargetField.OnPlan => "On the plan on a page",
        TargetField.ClaimReason => "Reason for the RAG",
        TargetField.ClosedOn => "Closed without completing on",
        TargetField.ClosedReason => "Reason for closing",
        _ => "Notes",
    };

    public static bool HoldsDate(this TargetField field) => field
        is TargetField.Start or TargetField.Due or TargetField.BaselineDue or TargetField.CurrentDue
        or TargetField.Forecast or TargetField.CompletedOn or TargetField.ClosedOn;
}
