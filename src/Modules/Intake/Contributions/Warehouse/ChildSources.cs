using Governance.Intake.Domain.Landed;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Statutory;
using Governance.Warehouse.Schema;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Children with a plan in force on the last day of each month.</summary>
internal sealed class PlanSnapshotSource(GovernanceDb db, Counted counted) : QueriedFileSource<PlanRow, ChildSnapshotRow>(db, counted)
{
    protected override string Kind => "ehc-plans";

    protected override IQueryable<PlanRow> Where(IQueryable<PlanRow> rows, CountedFile file) =>
        rows.Where(r => r.IssuedOn <= file.To && (r.CeasedOn == null || r.CeasedOn > file.To));

    protected override IQueryable<ChildSnapshotRow> Facts(IQueryable<PlanRow> rows, CountedFile file) => rows.Select(row => new ChildSnapshotRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        Child = row.Child,
        Register = "plans",
        CountedOn = file.To,
        Sex = row.Sex,
        EthnicGroup = row.EthnicGroup,
        Cohort = "plan",
        Need = row.PrimaryNeed,
        Setting = row.Setting == "further education" ? "further-education" : row.Setting,
    });
}

/// <summary>Pupils on each school census day.</summary>
internal sealed class CensusSnapshotSource(GovernanceDb db, Counted counted) : QueriedFileSource<SupportRow, ChildSnapshotRow>(db, counted)
{
    protected override string Kind => "sen-support";

    protected override IQueryable<ChildSnapshotRow> Facts(IQueryable<SupportRow> rows, CountedFile file) => rows.Select(row => new ChildSnapshotRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        Child = row.Child,
        Register = "census",
        CountedOn = row.CensusOn,
        Sex = row.Sex,
        EthnicGroup = row.EthnicGroup,
        Cohort = Bands.CohortOf(row.Provision),
        Need = row.PrimaryNeed ?? Bands.Unknown,
        Setting = "",
    });
}

/// <summary>Plans issued, as the newest extract tells them.</summary>
internal sealed class PlanTimelinessSource(GovernanceDb db, Counted counted) : FileSource<PlanRow, PlanTimelinessRow>(db, counted)
{
    protected override string Kind => "ehc-plans";

    protected override bool NewestOnly => true;

    protected override IQueryable<PlanRow> Where(IQueryable<PlanRow> rows, CountedFile file) => rows.Where(r => r.IssuedOn <= file.To && r.IssuedOn >= file.To.AddDays(1).AddYears(-Years));

    protected override IQueryable<PlanTimelinessRow> Facts(IQueryable<PlanRow> rows, CountedFile file) => rows.Select(row => new PlanTimelinessRow
    {
        PeriodKey = FigurePeriod.Month(row.IssuedOn!.Value).Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        RequestedOn = row.RequestedOn,
        IssuedOn = row.IssuedOn.Value,
        Days = row.IssuedOn.Value.DayNumber - row.RequestedOn.DayNumber,
        Excepted = row.Excepted,
        InTime = new PlanClock(row.RequestedOn).InTime(row.IssuedOn.Value),
        Need = row.PrimaryNeed,
    });

    // The extract tells every plan in force; before that, only those that have lasted.
    private const int Years = 3;
}
