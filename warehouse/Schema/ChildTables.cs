namespace Governance.Warehouse.Schema;

/// <summary>Facts about children. Their bands are checked where they are added up, which reads every row once; a row that occurs twice is refused.</summary>
internal static class ChildTables
{
    private const int OldestDays = 3650;

    public static readonly IReadOnlyList<WarehouseTable> All =
    [
        new FactTable<ChildSnapshotRow>("fact_child_snapshot", "children by month and census")
            .Unique("each row of a register and period", nameof(ChildSnapshotRow.Register), nameof(ChildFactRow.PeriodKey), nameof(ChildFactRow.SourceRow))
            .Must("A child is counted in a known register", "rows of neither register", r => r.Register != "plans" && r.Register != "census"),
        new FactTable<PlanTimelinessRow>("fact_plan_timeliness", "plans issued")
            .Unique("each row of the extract", nameof(ChildFactRow.SourceRow))
            .Must("A plan is issued after it is asked for", "plans issued before the request", r => r.Days < 0),
        new FactTable<AbsenceRow>("fact_attendance", "attendance by term")
            .Unique("each row of a term", nameof(ChildFactRow.PeriodKey), nameof(ChildFactRow.SourceRow))
            .Must("Nobody misses more sessions than there are", "rows with more sessions missed than possible, or more unauthorised than missed", r => r.Missed > r.Possible || r.Unauthorised > r.Missed || r.Unauthorised < 0),
        new FactTable<SuspensionRow>("fact_exclusion", "suspensions and exclusions")
            .Unique("each row of a term", nameof(ChildFactRow.PeriodKey), nameof(ChildFactRow.SourceRow))
            .Must("Sessions are no fewer than none", "rows with a negative number of sessions", r => r.Sessions < 0),
        new FactTable<PlacementFactRow>("fact_placement", "places by month")
            .Unique("each row of a register and month", nameof(PlacementFactRow.Register), nameof(ChildFactRow.PeriodKey), nameof(ChildFactRow.SourceRow))
            .Must("A place is of a known register", "rows of neither register", r => r.Register != "plan" && r.Register != "alternative"),
        new FactTable<WaitingRow>("fact_waiting_list", "waits by month")
            .Unique("each row of a month", nameof(ChildFactRow.PeriodKey), nameof(ChildFactRow.SourceRow))
            .Must("A wait is of a plausible length", "waits below 0 days or above ten years", r => r.Days < 0 || r.Days > OldestDays),
        new FactTable<CubeRow>("cube", "counts by band") { IsDerived = true }
            .ReadBy(nameof(CubeRow.Measure))
            .Key("each measure, period, place and bands", r => new { r.Measure, r.PeriodKey, r.AreaCode, r.Phase, r.Need, r.Cohort })
            .Known<AreaRow>("area group", r => r.AreaCode, d => d.Code)
            .Known<PhaseRow>("phase", r => r.Phase, d => d.Key)
            .Known<NeedRow>("need", r => r.Need, d => d.Code)
            .Known<CohortRow>("cohort", r => r.Cohort, d => d.Key)
            .Must("A count is no less than none", "counts below none", r => r.Count < 0),
        new FactTable<ReleasedRow>("released_figure", "figures for officers") { IsDerived = true }
            .ReadBy(nameof(ReleasedRow.AreaCode), nameof(ReleasedRow.Phase), nameof(ReleasedRow.Need), nameof(ReleasedRow.Cohort))
            .ReadBy(nameof(ReleasedRow.Measure))
            .Key("each measure, period, place and bands", r => new { r.Measure, r.PeriodKey, r.AreaCode, r.Phase, r.Need, r.Cohort })
            .Must("A released figure is a number or a symbol", "rows with both or neither", r => (r.ValueMillionths == null) == (r.Symbol == "")),
    ];
}
