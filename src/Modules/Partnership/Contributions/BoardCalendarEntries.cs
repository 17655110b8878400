using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Meetings, decisions asked, looks at risks and deadlines of disputes in a person's calendar.</summary>
internal sealed class BoardCalendarEntries(GovernanceDb db, Permissions permissions, ICurrentUser user) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly to, CancellationToken token) =>
        permissions.Allows(user, PartnershipPermissions.Read)
            ? [.. await Meetings(await MyBoards(token), from, to, token), .. await Looks(from, to, token), .. await Deadlines(from, to, token)]
            : [];

    private async Task<List<Guid>> MyBoards(CancellationToken token)
    {
        var boards = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => b.Id).ToListAsync(token);
        if (user.Roles.Contains(Roles.Chair) || user.Roles.Contains(Roles.Director))
        {
            return boards;
        }

        var today = db.Clock.Today;
        var seats = await (
            from s in db.Set<Seat>().AsNoTracking()
            join t in db.Set<SeatType>() on s.SeatTypeId equals t.Id
            where s.AccountId == user.AccountId && s.From <= today && (s.To == null || s.To >= today)
            select t.BoardId).Distinct().ToListAsync(token);
        return seats.Count > 0 ? seats : [.. boards.Take(1)];
    }

    private async Task<IEnumerable<CalendarEntry>> Meetings(List<Guid> boards, DateOnly from, DateOnly to, CancellationToken token)
    {
        var meetings = await (
            from m in db.Set<Meeting>().AsNoTracking()
            join b in db.Set<Board>() on m.BoardId equals b.Id
            where boards.Contains(b.Id) && m.On >= @from && m.On <= to
            select new { m.Id, m.On, m.StartsAt, m.Place, m.State, m.CancelReason, m.Version, b.Name, b.Key }).ToListAsync(token);
        var asked = await db.Set<Decision>().AsNoTracking().Where(d => d.State == DecisionState.Asked && boards.Contains(d.BoardId) && d.MeetingId != null)
            .Select(d => new { d.Id, d.Reference, d.Title, d.Version, Meeting = d.MeetingId!.Value }).ToListAsync(token);
        var days = meetings.ToDictionary(m => m.Id, m => m.On);
        return
        [
            .. meetings.Select(m => new CalendarEntry($"meeting-{m.Id}@send-partnership", m.On, m.Name, FormattableString.Invariant($"/board/{m.Key}/meetings/{m.On:yyyy-MM-dd}"))
            {
                StartsAt = m.StartsAt,
                Place = m.Place,
                Description = m.CancelReason.Length > 0 ? $"Cancelled: {m.CancelReason}" : "",
                Cancelled = m.State == MeetingState.Cancelled,
                Sequence = m.Version - 1,
            }),
            .. asked.Where(d => days.ContainsKey(d.Meeting)).Select(d =>
                new CalendarEntry($"decision-{d.Id}@send-partnership", days[d.Meeting], $"Decision asked: {d.Title}", $"/board/decisions/{d.Reference}") { Sequence = d.Version - 1 }),
        ];
    }

    private async Task<IEnumerable<CalendarEntry>> Looks(DateOnly from, DateOnly to, CancellationToken token)
    {
        var risks = await db.Set<Risk>().AsNoTracking()
            .Where(r => r.State == RiskState.Open && r.OwnerAccountId == user.AccountId && r.ReviewOn >= from && r.ReviewOn <= to)
            .Select(r => new { r.Id, r.Reference, r.Title, r.ReviewOn, r.Version }).ToListAsync(token);
        return risks.Select(r => new CalendarEntry($"risk-{r.Id}@send-partnership", r.ReviewOn, $"Look again at {r.Reference}: {r.Title}", $"/risks/{r.Reference}") { Sequence = r.Version - 1 });
    }

    private async Task<IEnumerable<CalendarEntry>> Deadlines(DateOnly from, DateOnly to, CancellationToken token)
    {
        if (!permissions.Allows(user, PartnershipPermissions.Disputes))
        {
            return [];
        }

        var disputes = await db.Set<Dispute>().AsNoTracking().Where(d => d.Deadline != null && d.Deadline >= from && d.Deadline <= to)
            .Select(d => new { d.Id, d.Reference, d.Title, d.Stage, d.Version, Due = d.Deadline!.Value }).ToListAsync(token);
        return disputes.Select(d => new CalendarEntry($"dispute-{d.Id}@send-partnership", d.Due, $"{d.Reference}, {UkText.Lower(DisputeWords.Of(d.Stage))}: ends today", $"/disputes/{d.Reference}")
        {
            Description = d.Title,
            Sequence = d.Version - 1,
        });
    }
}
