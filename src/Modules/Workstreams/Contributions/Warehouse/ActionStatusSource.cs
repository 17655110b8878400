using System.Runtime.CompilerServices;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

/// <summary>Today from what is stored, an earlier day from history.</summary>
internal sealed class ActionStatusSource(GovernanceDb db, UkClock clock, ActionsThen then) : IWarehouseSource<ActionStatusRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<WorkstreamAction>().LongCountAsync(token));

    public IAsyncEnumerable<ActionStatusRow> Stream(DateOnly asOf, CancellationToken token) => asOf < clock.Today ? Past(asOf, token) : Stored(asOf, token);

    private async IAsyncEnumerable<ActionStatusRow> Stored(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        var rows = db.Set<WorkstreamAction>().AsNoTracking().Select(a => new
        {
            a.Id,
            a.WorkstreamId,
            a.OrganisationId,
            a.Status,
            a.Claimed,
            a.ClaimReason,
            a.Percent,
            a.BaselineDue,
            a.CurrentDue,
            a.Forecast,
            a.CompletedOn,
            a.LastUpdateOn,
            a.Drivers,
            a.DriverCodes,
        });
        await foreach (var a in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            yield return Row(
                asOf, a.Id, a.WorkstreamId, a.OrganisationId, a.Status, a.Drivers.Count > 0 ? a.Drivers[0] : "", IsStale(a.DriverCodes),
                new(a.Claimed, a.ClaimReason, a.Percent, a.BaselineDue, a.CurrentDue, a.Forecast, a.CompletedOn, a.LastUpdateOn));
        }
    }

    private async IAsyncEnumerable<ActionStatusRow> Past(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        var end = UkClock.At(asOf.AddDays(1), TimeOnly.MinValue);
        foreach (var workstream in await then.Workstreams(token))
        {
            var known = await db.Set<WorkstreamAction>().AsNoTracking().Where(a => a.WorkstreamId == workstream).Select(a => new
            {
                a.Id,
                a.OrganisationId,
                ClaimReason = db.Set<ActionUpdate>()
                    .Where(u => u.ActionId == a.Id && u.SubmittedAt < end && (u.State == UpdateState.Submitted || u.State == UpdateState.Accepted))
                    .OrderByDescending(u => u.PeriodKey).Select(u => u.ClaimReason).FirstOrDefault(),
            }).ToDictionaryAsync(a => a.Id, token);
            foreach (var (row, assessment) in (await then.Of(workstream, asOf, token)).Select(a => (a.Row, a.Assessment)))
            {
                var facts = row.Facts;
                yield return Row(
                    asOf, row.Id, workstream, known[row.Id].OrganisationId, assessment.Status, assessment.Drivers.FirstOrDefault()?.Sentence ?? "", assessment.IsStale,
                    new(row.Claimed, row.Claimed is null ? "" : known[row.Id].ClaimReason ?? "", row.Percent, facts.BaselineDue, facts.CurrentDue, facts.Forecast,
                        facts.CompletedOn <= asOf ? facts.CompletedOn : null, facts.LastUpdateOn <= asOf ? facts.LastUpdateOn : null));
            }
        }
    }

    private static bool IsStale(List<string> codes) => codes.Contains(DriverCodes.NoUpdate) || codes.Contains(DriverCodes.NeverUpdated);

    private static ActionStatusRow Row(DateOnly asOf, Guid id, Guid workstream, Guid? organisation, RagStatus status, string driver, bool stale, Standing s)
    {
        var live = status is not (RagStatus.Complete or RagStatus.Closed);
        return new()
        {
            Date = asOf,
            ActionId = id,
            WorkstreamId = workstream,
            OrganisationId = organisation,
            Status = status,
            Claimed = s.Claimed,
            ClaimReason = s.ClaimReason,
            Percent = s.Percent,
            BaselineDue = s.BaselineDue,
            Due = s.Due,
            Forecast = s.Forecast,
            SlipDays = s.Due is { } due && s.BaselineDue is { } baseline ? due.DayNumber - baseline.DayNumber : null,
            OverdueDays = live && s.CompletedOn is null && s.Due < asOf ? asOf.DayNumber - s.Due.Value.DayNumber : 0,
            IsLive = live,
            IsStale = stale,
            LastUpdateOn = s.LastUpdateOn,
            FirstDriver = driver,
        };
    }

    private readonly record struct Standing(
        RagStatus? Claimed, string ClaimReason, int? Percent, DateOnly? BaselineDue, DateOnly? Due, DateOnly? Forecast, DateOnly? CompletedOn, DateOnly? LastUpdateOn);
}
