namespace Governance.Workstreams.Domain.Rag;

/// <summary>Stored with history and exports, so never renamed.</summary>
internal static class DriverCodes
{
    public const string PastDue = "past-due";
    public const string MilestoneOffTrack = "milestone-off-track";
    public const string ForecastOffTrack = "forecast-off-track";
    public const string CriticalBlocker = "critical-blocker";
    public const string MilestoneLate = "milestone-late";
    public const string ForecastLate = "forecast-late";
    public const string OpenBlocker = "open-blocker";
    public const string NeverUpdated = "never-updated";
    public const string NoUpdate = "no-update";
    public const string NoDueDate = "no-due-date";
    public const string NoOwner = "no-owner";
    public const string ImpactNotShown = "impact-not-shown";
    public const string ImpactDue = "impact-due";
    public const string Complete = "complete";
    public const string Closed = "closed";
    public const string StartsLater = "starts-later";
    public const string CriticalActionOffTrack = "critical-action-off-track";
    public const string ActionsOffTrack = "actions-off-track";
    public const string ActionsAtRisk = "actions-at-risk";
    public const string ActionsOnTrack = "actions-on-track";
    public const string NoActions = "no-actions";
    public const string NoneLive = "none-live";
    public const string WaitsOnOffTrack = "waits-on-off-track";
}
