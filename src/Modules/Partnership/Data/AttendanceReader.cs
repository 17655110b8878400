using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>Somebody co-opted for a meeting or for one of its items.</summary>
internal sealed record CoOptee(CoOption CoOption, string Organisation, string? Item, Attendance? Marked);

/// <summary>Who holds a seat on the day of a meeting, who was asked in, and who came.</summary>
internal sealed record AttendanceList(Quorum Quorum, SeatCount Seats, IReadOnlyList<CoOptee> CoOptees);

internal sealed class AttendanceReader(GovernanceDb db, TermsOfTheDay terms)
{
    /// <summary>Counted by the quorum and the seats of the day of the meeting.</summary>
    public async Task<AttendanceList> Read(Meeting meeting, Board board, CancellationToken token)
    {
        var rows = await (
            from type in db.Set<SeatType>().AsNoTracking()
            where type.BoardId == meeting.BoardId
            join s in db.Set<Seat>() on type.Id equals s.SeatTypeId into held
            from seat in held.DefaultIfEmpty()
            select new { Type = type, Seat = seat }).ToListAsync(token);
        var types = rows.Select(r => r.Type).DistinctBy(t => t.Id).ToList();
        await terms.PutBack(types, meeting.On, token);
        var seats = SeatCount.On(meeting.On, types, rows.Select(r => r.Seat).OfType<Seat>());
        var marked = await db.Set<Attendance>().AsNoTracking().Where(a => a.MeetingId == meeting.Id).ToListAsync(token);
        var bySeat = marked.Where(a => a.SeatId is not null).ToDictionary(a => a.SeatId!.Value);
        return new(Quorum.Of(await terms.Quorum(board, meeting.On, token), seats, bySeat), seats, await CoOptees(meeting, marked, token));
    }

    private async Task<IReadOnlyList<CoOptee>> CoOptees(Meeting meeting, List<Attendance> marked, CancellationToken token)
    {
        var rows = await (
            from c in db.Set<CoOption>().AsNoTracking()
            join o in db.Set<Organisation>() on c.OrganisationId equals o.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            join i in db.Set<AgendaItem>() on c.AgendaItemId equals i.Id into items
            from item in items.DefaultIfEmpty()
            where c.BoardId == meeting.BoardId && (item == null ? c.From <= meeting.On && c.To >= meeting.On : item.MeetingId == meeting.Id)
            orderby c.RoleName
            select new { CoOption = c, Organisation = organisation == null ? "" : organisation.ShortName, Item = item == null ? null : item.Title }).ToListAsync(token);
        return [.. rows.Select(r => new CoOptee(r.CoOption, r.Organisation, r.Item, marked.Find(a => a.CoOptionId == r.CoOption.Id)))];
    }
}
