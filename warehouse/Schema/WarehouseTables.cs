using Governance.Platform.Rag;

namespace Governance.Warehouse.Schema;

/// <summary>Every dimension and fact, dimensions first.</summary>
internal static class WarehouseTables
{
    private static readonly RagStatus[] Statuses = Enum.GetValues<RagStatus>();

    public static readonly IReadOnlyList<WarehouseTable> All =
    [
        new FactTable<DateRow>("dim_date", "days").Key("each day", r => r.Date),
        new FactTable<PeriodRow>("dim_period", "periods").Key("each period", r => r.PeriodKey),
        new FactTable<OrganisationRow>("dim_organisation", "organisations").Key("each organisation", r => r.OrganisationId),
        new FactTable<WorkstreamRow>("dim_workstream", "workstreams").Key("each workstream", r => r.WorkstreamId),
        new FactTable<ActionRow>("dim_action", "actions")
            .Key("each action", r => r.ActionId)
            .References<WorkstreamRow, Guid>("workstream", r => r.WorkstreamId, d => d.WorkstreamId)
            .References<OrganisationRow, Guid?>("organisation", r => r.OrganisationId, d => d.OrganisationId),
        new FactTable<IndicatorRow>("dim_indicator", "indicators").Key("each indicator", r => r.IndicatorId),
        new FactTable<AreaRow>("dim_area", "areas").Key("each area", r => r.Code),
        new FactTable<NeedRow>("dim_need", "needs").Key("each need", r => r.Code),
        new FactTable<PhaseRow>("dim_phase", "phases").Key("each phase", r => r.Key),
        new FactTable<CohortRow>("dim_cohort", "cohorts").Key("each cohort", r => r.Key),
        new FactTable<SettingRow>("dim_setting", "settings").Key("each setting", r => r.Key),
        new FactTable<ActionStatusRow>("fact_action_status", "action status, daily")
            .Key("each action and day", r => new { r.ActionId, r.Date })
            .References<ActionRow, Guid>("action", r => r.ActionId, d => d.ActionId)
            .References<WorkstreamRow, Guid>("workstream", r => r.WorkstreamId, d => d.WorkstreamId)
            .References<DateRow, DateOnly>("date", r => r.Date, d => d.Date)
            .Must("Action statuses are known", "rows with a status that is not one of the six", r => !Statuses.Contains(r.Status) || (r.Claimed != null && !Statuses.Contains(r.Claimed.Value)))
            .Must("Percent complete is from 0 to 100", "rows with a percent outside 0 to 100", r => r.Percent < 0 || r.Percent > 100)
            .Must("Overdue days fit the due date", "rows whose overdue days do not follow from a due date", r => r.OverdueDays < 0 || (r.OverdueDays > 0 && (r.Due == null || r.Due >= r.Date || !r.IsLive))),
        new FactTable<ActionPeriodRow>("fact_action_period", "action status by period")
            .Key("each action and period", r => new { r.ActionId, r.PeriodKey })
            .References<ActionRow, Guid>("action", r => r.ActionId, d => d.ActionId)
            .References<PeriodRow, string>("period", r => r.PeriodKey, d => d.PeriodKey)
            .Must("Past action statuses are known", "rows with a status that is not one of the six", r => !Statuses.Contains(r.Status) || (r.Claimed != null && !Statuses.Contains(r.Claimed.Value)))
            .Must("Past percent complete is from 0 to 100", "rows with a percent outside 0 to 100", r => r.Percent < 0 || r.Percent > 100),
        new FactTable<WorkstreamRagRow>("fact_workstream_rag", "workstream status by period")
            .Key("each workstream and period", r => new { r.WorkstreamId, r.PeriodKey })
            .References<WorkstreamRow, Guid>("workstream", r => r.WorkstreamId, d => d.WorkstreamId)
            .References<PeriodRow, string>("period", r => r.PeriodKey, d => d.PeriodKey)
            .Must("Workstream statuses are known", "rows with a status that is not one of the six", r => !Statuses.Contains(r.Status) || (r.Claimed != null && !Statuses.Contains(r.Claimed.Value)))
            .Must("A trouble has its reason", "rows at risk or off track without a reason", r => r.Drivers == "" && (r.Status == RagStatus.AtRisk || r.Status == RagStatus.OffTrack)),
        new FactTable<MilestoneRow>("fact_milestone", "milestones")
            .Key("each milestone", r => r.MilestoneId)
            .References<ActionRow, Guid>("action", r => r.ActionId, d => d.ActionId)
            .References<WorkstreamRow, Guid>("workstream", r => r.WorkstreamId, d => d.WorkstreamId)
            .Must("A met milestone is not late", "rows met and late at once", r => r.MetOn != null && (r.DaysLate != 0 || r.ExpectedOn != r.MetOn)),
        new FactTable<IntakeQualityRow>("fact_intake_quality", "submissions of extracts")
            .Key("each submission", r => r.SubmissionId)
            .Must("Rows of an accepted extract add up", "accepted submissions whose rows read are not the good ones and those set aside", r => r.State == "Accepted" && r.RowsRead != r.RowsLoaded + r.RowsHeld + r.RowsQuarantined),
        new FactTable<IndicatorValueRow>("fact_indicator_value", "indicator values")
            .Key("each indicator, period and place", r => new { r.IndicatorId, r.PeriodKey, r.AreaCode })
            .References<IndicatorRow, Guid>("indicator", r => r.IndicatorId, d => d.IndicatorId)
            .Must("Every indicator value is within its domain", "values outside what their definition allows", r => (r.LowMillionths != null && r.ValueMillionths < r.LowMillionths) || (r.HighMillionths != null && r.ValueMillionths > r.HighMillionths))
            .Must("An indicator value is a number or a symbol", "rows with both or neither", r => (r.ValueMillionths == null) == (r.Symbol == ""))
            .Must("A period of an indicator value ends after it starts", "rows whose period ends before it starts", r => r.PeriodTo < r.PeriodFrom),
        new FactTable<BenchmarkValueRow>("fact_benchmark_value", "published figures of others")
            .Key("each indicator, period and place", r => new { r.IndicatorId, r.PeriodKey, r.AreaCode })
            .References<IndicatorRow, Guid>("indicator", r => r.IndicatorId, d => d.IndicatorId)
            .References<AreaRow, string>("area", r => r.AreaCode, d => d.Code)
            .Must("A published figure is a number or a symbol", "rows with both or neither", r => (r.ValueMillionths == null) == (r.Symbol == "")),
        new FactTable<FeedRow>("fact_feed", "extracts owed").Key("each extract and sender", r => new { r.Kind, r.Sender }),
        .. ChildTables.All,
    ];
}
