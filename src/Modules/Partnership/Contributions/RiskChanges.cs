using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Risks put before boards, those whose band of scores rose, and those closed.</summary>
internal sealed class RiskChanges(GovernanceDb db, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token) =>
        permissions.Allows(user, PartnershipPermissions.Read)
            ? [.. await Escalated(from, to, token), .. await Risen(from, to, token), .. await Closed(from, to, token)]
            : [];

    private async Task<IEnumerable<Change>> Escalated(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        var rows = await (
            from e in db.Set<Escalation>().AsNoTracking()
            join r in db.Set<Risk>() on e.RiskId equals r.Id
            join b in db.Set<Board>() on e.BoardId equals b.Id
            where e.At > @from && e.At <= to
            select new { r.Id, r.Reference, r.Title, r.Kind, b.Name, e.Reason, e.At }).ToListAsync(token);
        return rows.Select(r => new Change(
            ChangeKind.Escalated, $"**{r.Reference}**, {Article(r.Kind)}, was **escalated** to the {r.Name}: {r.Title}.", r.Reason, r.At, new(NodeTypes.Risk, r.Id)));
    }

    private async Task<IEnumerable<Change>> Risen(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        var rows = await (
            from s in db.Set<RiskScore>().AsNoTracking()
            join r in db.Set<Risk>() on s.RiskId equals r.Id
            where s.At <= to && db.Set<RiskScore>().Any(n => n.RiskId == s.RiskId && n.At > @from && n.At <= to)
            select new { Score = s, r.Reference, r.Title }).ToListAsync(token);
        return
            from risk in rows.GroupBy(r => r.Score.RiskId)
            let scores = risk.OrderBy(r => r.Score.At).ToList()
            let before = scores.LastOrDefault(s => s.Score.At <= @from)
            let last = scores[^1]
            where before is not null && Scale.Band(last.Score.Score) > Scale.Band(before.Score.Score)
            select new Change(
                ChangeKind.CrossedThreshold,
                $"**{last.Reference}** rose from {UkText.Lower(Scale.Word(Scale.Band(before.Score.Score)))} to **{UkText.Lower(Scale.Word(Scale.Band(last.Score.Score)))}**: {last.Title}.",
                last.Score.Why, last.Score.At, new(NodeTypes.Risk, risk.Key));
    }

    private async Task<IEnumerable<Change>> Closed(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        var rows = await db.Set<Risk>().AsNoTracking().Where(r => r.ClosedAt > from && r.ClosedAt <= to)
            .Select(r => new { r.Id, r.Reference, r.Title, r.CloseReason, At = r.ClosedAt!.Value }).ToListAsync(token);
        return rows.Select(r => new Change(ChangeKind.Good, $"**{r.Reference}** was **closed**: {r.Title}.", r.CloseReason, r.At, new(NodeTypes.Risk, r.Id)));
    }

    private static string Article(RiskKind kind) => kind == RiskKind.Issue ? "an issue" : $"a {UkText.Lower(kind.ToString())}";
}
