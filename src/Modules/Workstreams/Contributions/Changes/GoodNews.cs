using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Changes;

/// <summary>Milestones met before their day, and actions completed with evidence of impact.</summary>
internal sealed class GoodNews(GovernanceDb db)
{
    public async Task<IEnumerable<Change>> Read(Between when, CancellationToken token) =>
        [.. await Early(when, token), .. await Completed(when, token)];

    private async Task<IEnumerable<Change>> Early(Between when, CancellationToken token)
    {
        var early = await db.Set<Milestone>().AsNoTracking()
            .Where(m => m.MetOn > when.FromDay && m.MetOn <= when.ToDay && m.MetOn < m.BaselineDue)
            .OrderBy(m => m.MetOn).ThenBy(m => m.Title)
            .Select(m => new { m.ActionId, m.Title, m.BaselineDue, MetOn = m.MetOn!.Value })
            .ToListAsync(token);
        var named = early.Select(m => $"{UkText.Quote(m.Title)}, {UkText.Count(m.BaselineDue.DayNumber - m.MetOn.DayNumber, "day")} ahead").ToList();
        return early.Count == 0
            ? []
            : [new(ChangeKind.Good, $"**{CountWords.Of(early.Count, "milestone was", "milestones were")} met early:** {string.Join("; ", named)}.", "", when.At(early[^1].MetOn), new(NodeTypes.Action, early[^1].ActionId))];
    }

    private async Task<IEnumerable<Change>> Completed(Between when, CancellationToken token)
    {
        var done = await (
            from change in db.Set<StatusChange>().AsNoTracking()
            where change.SubjectType == NodeTypes.Action && change.To == RagStatus.Complete && change.At > when.From && change.At <= when.To
            join action in db.Set<WorkstreamAction>() on change.SubjectId equals action.Id
            where action.Status == RagStatus.Complete
            orderby change.At
            select new { action.Id, action.Title, change.At }).ToListAsync(token);
        return done.Count == 0
            ? []
            : [new(ChangeKind.Good, $"**{CountWords.Of(done.Count, "action was", "actions were")} completed:** {UkText.List([.. done.Select(d => UkText.Quote(d.Title))])}.", "Evidence of impact is recorded.", done[^1].At, new(NodeTypes.Action, done[^1].Id), RagStatus.Complete)];
    }
}
