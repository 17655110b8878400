using Governance.Intake.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Every submission received up to the day.</summary>
internal sealed class IntakeQualitySource(GovernanceDb db) : IWarehouseSource<IntakeQualityRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<Submission>().LongCountAsync(s => s.ReceivedOn <= asOf, token));

    public IAsyncEnumerable<IntakeQualityRow> Stream(DateOnly asOf, CancellationToken token) => (
        from s in db.Set<Submission>().AsNoTracking()
        join f in db.Set<Sender>() on s.SenderId equals f.Id
        where s.ReceivedOn <= asOf
        orderby s.Number
        select new IntakeQualityRow
        {
            SubmissionId = s.Id,
            Kind = s.Kind,
            Sender = f.Name,
            PeriodFrom = s.From,
            PeriodTo = s.To,
            DueOn = s.DueOn,
            ReceivedOn = s.ReceivedOn,
            DaysLate = s.ReceivedOn > s.DueOn ? s.ReceivedOn.DayNumber - s.DueOn.DayNumber : 0,
            State = s.State.ToString(),
            Standing = s.Standing.ToString(),
            RowsRead = s.Read,
            RowsLoaded = s.Loaded,
            RowsHeld = s.Held,
            RowsQueried = s.Queried,
            RowsQuarantined = s.Quarantined,
            FileName = s.FileName,
            Mapping = s.Mapping,
        }).AsAsyncEnumerable();
}
