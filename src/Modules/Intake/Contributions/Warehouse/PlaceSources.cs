using Governance.Intake.Domain.Landed;
using Governance.Intake.Landing;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Placements named in plans, on the last day of each month.</summary>
internal sealed class PlanPlaceSource(GovernanceDb db, Counted counted) : QueriedFileSource<PlacementRow, PlacementFactRow>(db, counted)
{
    protected override string Kind => "placements";

    protected override IQueryable<PlacementRow> Where(IQueryable<PlacementRow> rows, CountedFile file) =>
        rows.Where(r => r.StartedOn <= file.To && (r.EndedOn == null || r.EndedOn > file.To));

    protected override IQueryable<PlacementFactRow> Of(IQueryable<PlacementFactRow> facts, CountedFile file) => base.Of(facts.Where(f => f.Register == "plan"), file);

    protected override IQueryable<PlacementFactRow> Facts(IQueryable<PlacementRow> rows, CountedFile file) => rows.Select(row => new PlacementFactRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        Register = "plan",
        Cohort = "plan",
        Setting = Settings.OfCode(row.SenSetting),
        IsRegistered = row.Urn != null || row.Ukprn != null,
        IsResidential = row.Residential,
        StartedOn = row.StartedOn,
    });
}

/// <summary>Alternative provision, on the last day of each month.</summary>
internal sealed class AlternativePlaceSource(GovernanceDb db, Counted counted) : QueriedFileSource<AlternativeRow, PlacementFactRow>(db, counted)
{
    protected override string Kind => "alternative-provision";

    protected override IQueryable<AlternativeRow> Where(IQueryable<AlternativeRow> rows, CountedFile file) =>
        rows.Where(r => r.StartedOn <= file.To && (r.EndedOn == null || r.EndedOn > file.To));

    protected override IQueryable<PlacementFactRow> Of(IQueryable<PlacementFactRow> facts, CountedFile file) => base.Of(facts.Where(f => f.Register == "alternative"), file);

    protected override IQueryable<PlacementFactRow> Facts(IQueryable<AlternativeRow> rows, CountedFile file) => rows.Select(row => new PlacementFactRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        Register = "alternative",
        Cohort = Bands.CohortOf(row.Provision),
        Setting = row.Setting,
        IsRegistered = !Bands.Unregistered.Contains(row.Setting),
        IsResidential = false,
        StartedOn = row.StartedOn,
    });
}

/// <summary>Children who wait for a health service, on the last day of each month.</summary>
internal sealed class WaitingSource(GovernanceDb db, Counted counted) : QueriedFileSource<WaitRow, WaitingRow>(db, counted)
{
    protected override string Kind => "waiting-times";

    protected override IQueryable<WaitRow> Where(IQueryable<WaitRow> rows, CountedFile file) =>
        rows.Where(r => r.ReferredOn <= file.To && (r.FirstSeenOn == null || r.FirstSeenOn > file.To) && (r.ClosedOn == null || r.ClosedOn > file.To));

    protected override IQueryable<WaitingRow> Facts(IQueryable<WaitRow> rows, CountedFile file) => rows.Select(row => new WaitingRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        Service = row.Service,
        ReferredOn = row.ReferredOn,
        Days = file.To.DayNumber - row.ReferredOn.DayNumber,
    });
}
