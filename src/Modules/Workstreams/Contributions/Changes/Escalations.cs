using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Changes;

/// <summary>Blockers put before somebody who can clear them.</summary>
internal sealed class Escalations(GovernanceDb db)
{
    public async Task<IEnumerable<Change>> Read(Between when, CancellationToken token)
    {
        var raised = await db.Set<Blocker>().AsNoTracking()
            .Where(b => b.RaisedOn > when.FromDay && b.RaisedOn <= when.ToDay && b.ClosedOn == null)
            .Join(db.Set<WorkstreamAction>(), b => b.ActionId, a => a.Id, (b, a) => new { a.Id, a.Title, a.Status, b.Text, b.RaisedTo, b.Answer, On = b.RaisedOn!.Value })
            .ToListAsync(token);
        return raised.Select(b => new Change(
            ChangeKind.Escalated,
            $"**{b.Title}** was escalated to the **{b.RaisedTo}**{(b.Answer.Length > 0 ? ", who has answered" : "")}.",
            $"Blocker: {b.Text.TrimEnd('.')}.{(b.Answer.Length > 0 ? $" Answer: {b.Answer}" : "")}",
            when.At(b.On),
            new(NodeTypes.Action, b.Id),
            b.Status));
    }
}
