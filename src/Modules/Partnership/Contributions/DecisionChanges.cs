using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Decisions asked, answered and ratified.</summary>
internal sealed class DecisionChanges(GovernanceDb db, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        if (!permissions.Allows(user, PartnershipPermissions.Read))
        {
            return [];
        }

        var rows = await db.Set<Decision>().AsNoTracking()
            .Where(d => (d.AskedAt > from && d.AskedAt <= to) || (d.DecidedAt != null && d.DecidedAt > from && d.DecidedAt <= to))
            .Select(d => new { d.Id, d.Reference, d.Title, d.AskedBy, d.AskedAt, d.State, d.DecidedAt, d.OutcomeText, Acted = db.Set<Ratification>().Any(r => r.DecisionId == d.Id) }).ToListAsync(token);
        var (first, last) = (from, to);
        var acts = await (
            from r in db.Set<Ratification>().AsNoTracking()
            join d in db.Set<Decision>() on r.DecisionId equals d.Id
            where r.At > first && r.At <= last
            select new { d.Id, d.Reference, d.Title, r.Ratified, r.Why, r.At }).ToListAsync(token);
        return
        [
            .. acts.Select(a => new Change(ChangeKind.Decision, $"**{a.Reference}** was **{(a.Ratified ? "ratified" : "not ratified")}**: {a.Title}.", a.Why, a.At, new(NodeTypes.Decision, a.Id))),
            .. rows.Select(d => d.DecidedAt is { } at && at <= to
                ? new Change(ChangeKind.Decision, $"**{d.Reference}** was **{Said.Word(d.Acted ? DecisionState.ToBeRatified : d.State)}**: {d.Title}.", d.OutcomeText, at, new(NodeTypes.Decision, d.Id))
                : new Change(ChangeKind.Decision, $"**{d.Reference}** is asked of the board: {d.Title}.", $"Asked by the {d.AskedBy}.", d.AskedAt, new(NodeTypes.Decision, d.Id))),
        ];
    }
}
