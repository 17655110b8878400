using Governance.Intake.Board;
using Governance.Intake.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions;

/// <summary>Extracts that became overdue, and agreements that lapsed.</summary>
internal sealed class FeedChanges(GovernanceDb db, FeedBoard board, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        if (!permissions.Allows(user, IntakePermissions.Read))
        {
            return [];
        }

        var (first, last) = (UkClock.Day(from), UkClock.Day(to));
        var feeds = await board.On(last, token);
        var missing = feeds.Lines.Where(l => l.IsMissing && l.Due!.DueOn >= first && l.Due.DueOn < last).Select(l => new Change(
            ChangeKind.Overdue, $"**{l.KindName}** from {l.Sender} for {l.Due!.Period.Words} is **missing**.", $"It was due on {UkText.Date(l.Due.DueOn)}.", UkClock.At(l.Due.DueOn.AddDays(1), TimeOnly.MinValue)));
        var lapsed = await db.Set<SharingAgreement>().AsNoTracking().Where(a => a.To >= first && a.To < last).ToListAsync(token);
        return
        [
            .. missing,
            .. lapsed.Select(a => new Change(
                ChangeKind.EvidenceExpired, $"Sharing agreement **{a.Reference}** **lapsed**: {a.Title}.", "What it covers is not taken in until it is renewed.", UkClock.At(a.To.AddDays(1), TimeOnly.MinValue), new(NodeTypes.Agreement, a.Id))),
        ];
    }
}
