using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Records;

namespace Governance.Partnership.Pages.Running;

/// <summary>A meeting as the clerk runs it.</summary>
internal sealed record RunView(
    Guid MeetingId, int Version, string BoardKey, string BoardName, DateOnly On, TimeOnly StartsAt, string Place, MeetingState State, DateOnly? MinutesAgreedOn, string Path, AttendanceView Attendance,
    IReadOnlyList<RecordedItem> Items, IReadOnlyList<RecordedDecision> Decisions, IReadOnlyList<RecordedMatter> Matters)
{
    public bool MayChange => State != MeetingState.Cancelled && MinutesAgreedOn is null;

    public RecordedDecision? DecisionOf(RecordedItem item) => Decisions.FirstOrDefault(d => d.Id == item.DecisionId);

    public IEnumerable<RecordedMatter> MadeUnder(RecordedItem item) => Matters.Where(m => m.AgendaItemId == item.Id);

    public IEnumerable<RecordedMatter> Arising => Matters.Where(m => m.MeetingId != MeetingId);

    public static RunView From(MeetingRecord r) => new(
        r.Meeting.Id, r.Meeting.Version, r.BoardKey, r.BoardName, r.Meeting.On, r.Meeting.StartsAt, r.Meeting.Place, r.Meeting.State, r.Meeting.MinutesAgreedOn, r.Path, AttendanceView.From(r),
        r.Items, r.Decisions, r.Matters);
}

internal sealed record AttendanceView(bool IsRecorded, bool HasRule, bool IsQuorate, string Said, IReadOnlyList<AttendanceRow> Seats, IReadOnlyList<string> Vacancies, IReadOnlyList<AttendanceRow> CoOptees)
{
    public static AttendanceView From(MeetingRecord record)
    {
        var (quorum, seats, coOptees) = record.Attendance;
        return new(
            quorum.IsRecorded, quorum.Rule.IsSet, record.IsQuorate, record.QuorumSaid,
            [.. quorum.Seats.Select(s => new AttendanceRow(s.Seat.Id, null, s.Seat.RoleName, s.Type.Title, s.Marked?.Presence, s.Marked?.SubstituteRole ?? ""))],
            [.. seats.Types.SelectMany(t => Enumerable.Repeat(t.Type.Title, t.Vacant))],
            [.. coOptees.Select(c => new AttendanceRow(null, c.CoOption.Id, c.CoOption.RoleName, CoOptedFor(c), c.Marked?.Presence, c.Marked?.SubstituteRole ?? ""))]);
    }

    private static string CoOptedFor(Data.CoOptee coOptee) =>
        (coOptee.Organisation.Length > 0 ? $"{coOptee.Organisation}, co-opted" : "Co-opted") + (coOptee.Item is null ? "" : $" for “{coOptee.Item}”");
}

/// <summary>One seat, or one person co-opted, and whether they came.</summary>
internal sealed record AttendanceRow(Guid? SeatId, Guid? CoOptionId, string Role, string Seat, Presence? Presence, string Substitute)
{
    public string Words => Presence switch
    {
        null => "Not recorded",
        Domain.Meetings.Presence.Substitute => $"Sent a substitute: {Substitute}",
        { } presence => QuorumWords.Word(presence),
    };
}
