using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Disputes raised, moved on, overdue at a stage, and ended; for those who may read them.</summary>
internal sealed class DisputeChanges(GovernanceDb db, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        if (!permissions.Allows(user, PartnershipPermissions.ReadDisputes))
        {
            return [];
        }

        var steps = await (
            from s in db.Set<DisputeStep>().AsNoTracking()
            join d in db.Set<Dispute>() on s.DisputeId equals d.Id
            where s.At > @from && s.At <= to
            select new { d.Id, d.Reference, d.Title, Step = s }).ToListAsync(token);
        var (fromDay, toDay) = (UkClock.Day(from), UkClock.Day(to));
        var late = await db.Set<Dispute>().AsNoTracking().Where(d => d.Deadline != null && d.Deadline >= fromDay && d.Deadline < toDay)
            .Select(d => new { d.Id, d.Reference, d.Title, d.Stage, Due = d.Deadline!.Value }).ToListAsync(token);
        return
        [
            .. steps.Select(s => new Change(
                s.Step.Stage switch { DisputeStage.Raised => ChangeKind.Escalated, DisputeStage.Resolved or DisputeStage.Withdrawn => ChangeKind.Good, _ => ChangeKind.Escalated },
                s.Step.Stage == DisputeStage.Raised ? $"**{s.Reference}** was **raised** between partners: {s.Title}." : $"**{s.Reference}** is now **{UkText.Lower(DisputeWords.Of(s.Step.Stage))}**: {s.Title}.",
                s.Step.Stage == DisputeStage.Raised ? "" : s.Step.Note, s.Step.At, new(NodeTypes.Dispute, s.Id))),
            .. late.Select(d => new Change(
                ChangeKind.Overdue, $"**{d.Reference}** is **overdue** at “{DisputeWords.Of(d.Stage)}”: {d.Title}.", $"The stage was to end by {UkText.Date(d.Due)}.",
                UkClock.At(d.Due.AddDays(1), TimeOnly.MinValue), new(NodeTypes.Dispute, d.Id))),
        ];
    }
}
