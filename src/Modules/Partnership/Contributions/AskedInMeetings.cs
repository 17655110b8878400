using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Matters arising that the person looking has still to do, beside their actions.</summary>
internal sealed class AskedInMeetings(GovernanceDb db, Permissions permissions, ICurrentUser user) : IAskedOfMe
{
    public async Task<AskedGroup?> Open(CancellationToken token)
    {
        if (user.AccountId is not { } me || !permissions.Allows(user, PartnershipPermissions.Read))
        {
            return null;
        }

        var rows = await (
            from matter in db.Set<Matter>().AsNoTracking()
            join meeting in db.Set<Meeting>() on matter.MeetingId equals meeting.Id
            join board in db.Set<Board>() on matter.BoardId equals board.Id
            where matter.OwnerAccountId == me && matter.ClosedOn == null
            orderby matter.DueOn, matter.Year, matter.Number
            select new
            {
                matter.Reference,
                matter.Text,
                matter.DueOn,
                Board = board.Name,
                meeting.On,
                LastSaid = db.Set<MatterProgress>().Where(p => p.MatterId == matter.Id).OrderByDescending(p => p.At).Select(p => p.Text).FirstOrDefault(),
            }).ToListAsync(token);
        return rows.Count == 0 ? null : new(
            "Asked of you in meetings", "/board/matters?whose=mine", "All my matters arising",
            [.. rows.Select(m => new Asked(m.Reference, m.Text, m.DueOn, $"/board/matters/{m.Reference}", $"{m.Board}, {UkText.Date(m.On)}", m.LastSaid ?? ""))]);
    }
}
