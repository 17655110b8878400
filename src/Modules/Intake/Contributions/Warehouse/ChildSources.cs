using Governance.Intake.Data;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Data;
using Governance.Platform.Statutory;
using Governance.Warehouse.Schema;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Children with a plan in force on the last day of each month.</summary>
internal sealed class PlanSnapshotSource(GovernanceDb db, Counted counted) : QueriedFileSource<PlanRow, ChildSnapshotRow>(db, counted)
{
    protected override string Kind => "ehc-plans";

    protected override IQueryable<PlanRow> Where(IQueryable<PlanRow> rows, CountedFile file) =>
        rows.Where(r => r.IssuedOn <= file.To && (r.CeasedOn == null || r.CeasedOn > file.To));

    protected override IQueryable<ChildSnapshotRow> Of(IQueryable<ChildSnapshotRow> facts, CountedFile file) => base.Of(facts.Where(f => f.Register == "plans"), file);

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

    protected override IQueryable<ChildSnapshotRow> Of(IQueryable<ChildSnapshotRow> facts, CountedFile file) => base.Of(facts.Where(f => f.Register == "census"), file);

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
internal sealed class PlanTimelinessSource(GovernanceDb db, Counted counted) : QueriedFileSource<PlanRow, PlanTimelinessRow>(db, counted)
{
    protected override string Kind => "ehc-plans";

    protected override bool NewestOnly => true;

    protected override IQueryable<PlanRow> Where(IQueryable<PlanRow> rows, CountedFile file) => rows.Where(r => r.IssuedOn <= file.To && r.IssuedOn >= file.To.AddDays(1).AddYears(-Years));

    protected override IQueryable<PlanTimelinessRow> Facts(IQueryable<PlanRow> rows, CountedFile file) => rows.Select(row => new PlanTimelinessRow
    {
        PeriodKey = row.IssuedOn!.Value.Year + "-" + BandFunctions.MonthOf(row.IssuedOn.Value.Month),
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        RequestedOn = row.RequestedOn,
        IssuedOn = row.IssuedOn.Value,
        Days = row.IssuedOn.Value.DayNumber - row.RequestedOn.DayNumber,
        Excepted = row.Excepted,
        InTime = row.IssuedOn <= row.RequestedOn.AddDays(PlanClock.PlanDays),
        Need = row.PrimaryNeed,
    });

    // One file tells all its months.
    protected override IQueryable<PlanTimelinessRow> Of(IQueryable<PlanTimelinessRow> facts, CountedFile file) => facts;

    // The extract tells every plan in force; before that, only those that have lasted. Statements had longer, but the last in time was issued in 2015.
    private const int Years = 3;
}
