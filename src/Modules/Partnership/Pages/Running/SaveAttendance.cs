using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Running;

/// <summary>Records who is at a meeting, seat by seat. Only what the sender changed is saved, so that two clerks may share the list.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Marks">Every seat and co-option on the form.</param>
/// <param name="Other">Role of somebody else who is here, or empty.</param>
internal sealed record SaveAttendance(Guid MeetingId, IReadOnlyList<AttendanceMark> Marks, string Other) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

/// <param name="SeatId">The seat, or null for a co-option.</param>
/// <param name="CoOptionId">The co-option, or null for a seat.</param>
/// <param name="Was">What the form showed when it was opened.</param>
/// <param name="Now">What it says now; null leaves it as it is.</param>
/// <param name="Field">The form field that a problem belongs beside.</param>
internal sealed record AttendanceMark(Guid? SeatId, Guid? CoOptionId, Mark? Was, Mark? Now, string Field);

internal sealed record Mark(Presence Presence, string Substitute)
{
    public override string ToString() => Presence == Presence.Substitute ? $"{QuorumWords.Word(Presence)}: {Substitute}" : QuorumWords.Word(Presence);
}

internal sealed class SaveAttendanceHandler(GovernanceDb db, AttendanceReader reader) : IRequestHandler<SaveAttendance, Result<string>>
{
    public async Task<Result<string>> Handle(SaveAttendance request, CancellationToken token)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token) is not { } meeting)
        {
            return Result<string>.Missing("That meeting");
        }

        if ((MinutesAreAgreed.Check(meeting) ?? MeetingIsCancelled.Check(meeting)) is { } closed)
        {
            return closed;
        }

        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == meeting.BoardId, token);
        var list = await reader.Read(meeting, board, token);
        var rows = await db.Set<Attendance>().Where(a => a.MeetingId == meeting.Id).ToListAsync(token);
        var marks = request.Marks.Where(m => m.Now is not null && m.Now != m.Was && Known(m, list)).ToList();
        if (marks.Select(m => SubstituteNeedsRole.Check(m.Now!.Presence, m.Now.Substitute, m.Field)).OfType<Problem>().ToList() is { Count: > 0 } problems)
        {
            return Result<string>.Invalid(problems);
        }

        if (Stale(marks, rows, list) is { } stale)
        {
            return Result<string>.Conflict(stale);
        }

        if (request.Other.Trim() is { Length: > 0 } other)
        {
            var mark = Find(other, list);
            if (AttendeeHasNoSeat.Check(other, meeting.On, mark is not null) is { } stranger)
            {
                return stranger;
            }

            marks.Add(mark!);
        }

        foreach (var mark in marks)
        {
            Apply(meeting.Id, mark, rows);
        }

        var bySeat = rows.Where(r => r.SeatId is not null).ToDictionary(r => r.SeatId!.Value);
        var quorum = Quorum.Of(list.Quorum.Rule, list.Seats, bySeat);
        meeting.Settle(quorum);
        return QuorumWords.Sentence(quorum);
    }

    private void Apply(Guid meetingId, AttendanceMark mark, List<Attendance> rows)
    {
        var (presence, substitute) = (mark.Now!.Presence, mark.Now.Presence == Presence.Substitute ? mark.Now.Substitute.Trim() : "");
        if (Row(mark, rows) is { } row)
        {
            (row.Presence, row.SubstituteRole) = (presence, substitute);
            return;
        }

        row = new Attendance { MeetingId = meetingId, SeatId = mark.SeatId, CoOptionId = mark.CoOptionId, Presence = presence, SubstituteRole = substitute };
        rows.Add(row);
        db.Add(row);
    }

    // A seat that ended, or a co-option that was taken back, while the form was open.
    private static bool Known(AttendanceMark mark, AttendanceList list) =>
        list.Quorum.Seats.Any(s => s.Seat.Id == mark.SeatId) || list.CoOptees.Any(c => c.CoOption.Id == mark.CoOptionId);

    private static AttendanceMark? Find(string role, AttendanceList list)
    {
        var here = new Mark(Presence.Present, "");
        var seat = list.Quorum.Seats.FirstOrDefault(s => string.Equals(s.Seat.RoleName, role, StringComparison.OrdinalIgnoreCase));
        var coOptee = list.CoOptees.FirstOrDefault(c => string.Equals(c.CoOption.RoleName, role, StringComparison.OrdinalIgnoreCase));
        return seat is not null ? new(seat.Seat.Id, null, null, here, "Other") : coOptee is not null ? new(null, coOptee.CoOption.Id, null, here, "Other") : null;
    }

    private static StaleSave? Stale(List<AttendanceMark> marks, List<Attendance> rows, AttendanceList list)
    {
        var differ = marks.Select(m => (Mark: m, Row: Row(m, rows))).Where(p => p.Row is not null && Stored(p.Row) != p.Mark.Was && Stored(p.Row) != p.Mark.Now).ToList();
        return differ.Count == 0 ? null : new(
            "attendance", differ[0].Row!.ChangedBy, differ[0].Row!.ChangedAt, differ[0].Row!.Version,
            [.. differ.Select(p => new FieldVersions(p.Mark.Field, Role(p.Mark, list), p.Mark.Now!.ToString(), Stored(p.Row!).ToString()))]);
    }

    private static Mark Stored(Attendance row) => new(row.Presence, row.SubstituteRole);

    private static Attendance? Row(AttendanceMark mark, List<Attendance> rows) => rows.Find(r => r.SeatId == mark.SeatId && r.CoOptionId == mark.CoOptionId);

    private static string Role(AttendanceMark mark, AttendanceList list) =>
        list.Quorum.Seats.FirstOrDefault(s => s.Seat.Id == mark.SeatId)?.Seat.RoleName ?? list.CoOptees.First(c => c.CoOption.Id == mark.CoOptionId).CoOption.RoleName;
}
