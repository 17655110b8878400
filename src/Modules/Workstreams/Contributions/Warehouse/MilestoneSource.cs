using System.Runtime.CompilerServices;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

internal sealed class MilestoneSource(GovernanceDb db, UkClock clock, ActionsThen then) : IWarehouseSource<MilestoneRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<Milestone>().LongCountAsync(token));

    public async IAsyncEnumerable<MilestoneRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        var past = asOf < clock.Today ? await Forecasts(asOf, token) : null;
        var rows =
            from milestone in db.Set<Milestone>().AsNoTracking()
            join action in db.Set<WorkstreamAction>() on milestone.ActionId equals action.Id
            select new { milestone.Id, milestone.ActionId, action.WorkstreamId, milestone.Title, milestone.BaselineDue, milestone.Due, milestone.MetOn, action.Forecast, action.CurrentDue, action.CompletedOn, action.ClosedOn };
        await foreach (var m in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            var met = m.MetOn <= asOf ? m.MetOn : null;
            var (forecast, due) = past is null ? (m.Forecast, m.CurrentDue) : past[m.ActionId];
            yield return new()
            {
                MilestoneId = m.Id,
                ActionId = m.ActionId,
                WorkstreamId = m.WorkstreamId,
                Title = m.Title,
                BaselineDue = m.BaselineDue,
                Due = m.Due,
                MetOn = met,
                ExpectedOn = met ?? Expected(m.Due, forecast, due, asOf),
                DaysLate = met is null && m.Due < asOf ? asOf.DayNumber - m.Due.DayNumber : 0,
                IsAwaited = met is null && !(m.CompletedOn <= asOf) && !(m.ClosedOn <= asOf),
            };
        }
    }

    /// <summary>A late forecast of the action moves its milestones by as much; one whose day has passed is expected with the action, if that is still to come.</summary>
    internal static DateOnly? Expected(DateOnly due, DateOnly? forecast, DateOnly? actionDue, DateOnly asOf)
    {
        var late = forecast is { } f && actionDue is { } d ? Math.Max(0, f.DayNumber - d.DayNumber) : 0;
        var moved = due.AddDays(late);
        return moved >= asOf ? moved : forecast >= asOf ? forecast : null;
    }

    private async Task<Dictionary<Guid, (DateOnly? Forecast, DateOnly? Due)>> Forecasts(DateOnly asOf, CancellationToken token)
    {
        var known = new Dictionary<Guid, (DateOnly?, DateOnly?)>();
        foreach (var workstream in await then.Workstreams(token))
        {
            foreach (var action in await then.Of(workstream, asOf, token))
            {
                known[action.Row.Id] = (action.Row.Facts.Forecast, action.Row.Facts.CurrentDue);
            }
        }

        return known;
    }
}
