using System.Text;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Records;

/// <summary>Freezes the minutes of a meeting, and the decisions in them.</summary>
internal sealed class MinutesKeeper(GovernanceDb db, RecordReader reader, MinutesComposer composer)
{
    private const string Chair = "the chair";

    public async Task<Result<DateOnly>> Agree(Guid meetingId, int version, Guid? byMeetingId, DateOnly on, CancellationToken token)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == meetingId, token) is not { } meeting)
        {
            return Result<DateOnly>.Missing("That meeting");
        }

        if (meeting.Version != version)
        {
            return Result<DateOnly>.Conflict(new(
                "meeting", meeting.ChangedBy, meeting.ChangedAt, meeting.Version, [new("On", "Agreed on", UkText.Date(on), meeting.MinutesAgreedOn is { } day ? UkText.Date(day) : "not yet")]));
        }

        var by = byMeetingId is { } id ? await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, token) : null;
        var agreedOn = by?.On ?? on;
        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == meeting.BoardId, token);
        var record = await reader.Read(meeting, board, token);
        var problem = MinutesAreAgreed.Check(meeting)
            ?? MinutesOfAMeetingNotHeld.Check(meeting)
            ?? MinutesWithoutAttendance.Check(record.Attendance.Quorum)
            ?? (byMeetingId is not null && by is null ? new Problem("meeting-missing", "Choose the meeting from the list.", "MeetingId") : null)
            ?? MinutesAgreedByALaterMeeting.Check(meeting, by)
            ?? MinutesAgreedTooEarly.Check(meeting, agreedOn, db.Clock.Today);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(meeting, version);
        await Freeze(meeting, record, by, agreedOn, db.Clock.Now, token);
        return agreedOn;
    }

    public async Task Freeze(Meeting meeting, MeetingRecord record, Meeting? by, DateOnly on, DateTimeOffset at, CancellationToken token)
    {
        if (meeting.QuorumSaid.Length == 0)
        {
            meeting.Settle(record.Attendance.Quorum);
        }

        var words = by is null ? Chair : $"the meeting of {UkText.Date(by.On)}";
        meeting.AgreeMinutes(on, at, words, by?.Id);
        var document = composer.Compose(record, new(at, $"They were agreed on {UkText.Date(on)} by {words}."));
        db.Add(AgreedMinutes.Of(meeting.Id, Encoding.UTF8.GetBytes(DocumentJson.Write(document))));
        foreach (var decision in await db.Set<Decision>().Where(d => d.MeetingId == meeting.Id && d.State != DecisionState.Asked).ToListAsync(token))
        {
            decision.Minute(on);
        }

        foreach (var act in await db.Set<Ratification>().Where(r => r.MeetingId == meeting.Id).ToListAsync(token))
        {
            act.Minute(on);
        }
    }
}
