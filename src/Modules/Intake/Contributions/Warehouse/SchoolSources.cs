using Governance.Intake.Domain.Landed;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Sessions of pupils, term by term.</summary>
internal sealed class AbsenceSource(GovernanceDb db, Counted counted) : QueriedFileSource<AttendanceRow, AbsenceRow>(db, counted)
{
    protected override string Kind => "attendance";

    protected override IQueryable<AbsenceRow> Facts(IQueryable<AttendanceRow> rows, CountedFile file) => rows.Select(row => new AbsenceRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        Cohort = Bands.CohortOf(row.Provision),
        Possible = row.Possible,
        Missed = row.Missed,
        Unauthorised = row.Unauthorised,
    });
}

/// <summary>Suspensions and permanent exclusions, term by term.</summary>
internal sealed class SuspensionSource(GovernanceDb db, Counted counted) : QueriedFileSource<ExclusionRow, SuspensionRow>(db, counted)
{
    protected override string Kind => "exclusions";

    protected override IQueryable<SuspensionRow> Facts(IQueryable<ExclusionRow> rows, CountedFile file) => rows.Select(row => new SuspensionRow
    {
        PeriodKey = file.Key,
        SourceRow = row.RowNumber,
        AreaCode = row.AreaGroup,
        Phase = Bands.PhaseOf(row.AgeBand),
        StartedOn = row.StartedOn,
        IsPermanent = row.Category == "PERM",
        Reason = row.Reason,
        Sessions = row.Sessions ?? 0,
        Cohort = Bands.CohortOf(row.Provision),
    });
}
