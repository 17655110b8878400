using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Home;

/// <summary>A blocker raised to somebody who has not answered.</summary>
internal sealed record Escalation(Guid BlockerId, string Text, bool Critical, string RaisedTo, DateOnly RaisedOn, string Reference, string Action, string WorkstreamKey, string Workstream, RagStatus Status, int Days)
{
    public string ActionUrl => $"/workstreams/{WorkstreamKey}/actions/{Uri.EscapeDataString(Reference)}";
}

/// <summary>What waits for one person's answer, longest wait first. As at this minute, not as of the last build.</summary>
internal sealed class Escalations(GovernanceDb db, UkClock clock)
{
    public async Task<IReadOnlyList<Escalation>> For(Guid? account, CancellationToken token)
    {
        if (account is not { } id)
        {
            return [];
        }

        var rows = await (
            from b in db.Set<Blocker>().AsNoTracking()
            join a in db.Set<WorkstreamAction>() on b.ActionId equals a.Id
            join w in db.Set<Workstream>() on a.WorkstreamId equals w.Id
            where b.RaisedToAccountId == id && b.ClosedOn == null && b.AnsweredOn == null && b.RaisedOn != null
            orderby b.RaisedOn, b.Critical descending, b.Text
            select new { b.Id, b.Text, b.Critical, b.RaisedTo, RaisedOn = b.RaisedOn!.Value, a.Reference, a.Title, w.Key, Workstream = w.Title, a.Status }).ToListAsync(token);
        return [.. rows.Select(r => new Escalation(
            r.Id, r.Text, r.Critical, r.RaisedTo, r.RaisedOn, r.Reference, r.Title, r.Key, r.Workstream, r.Status, clock.Today.DayNumber - r.RaisedOn.DayNumber))];
    }
}
