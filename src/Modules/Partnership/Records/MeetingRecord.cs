using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Threads;
using Governance.Platform.Values;

namespace Governance.Partnership.Records;

/// <summary>Everything recorded of one meeting: the running page, the minutes and the meeting page read the same.</summary>
internal sealed record MeetingRecord(Meeting Meeting, string BoardKey, string BoardName, AttendanceList Attendance)
{
    public IReadOnlyList<RecordedItem> Items { get; init; } = [];

    public IReadOnlyList<RecordedDecision> Decisions { get; init; } = [];

    /// <summary>Actions made here, and those still open, or closed since the meeting before, that were made earlier.</summary>
    public IReadOnlyList<RecordedMatter> Matters { get; init; } = [];

    public IEnumerable<RecordedMatter> Arising => Matters.Where(m => m.MeetingId != Meeting.Id);

    public IEnumerable<RecordedMatter> Made => Matters.Where(m => m.MeetingId == Meeting.Id);

    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{Meeting.On:yyyy-MM-dd}");

    /// <summary>The quorum as it stands, or as it stood once the meeting was held.</summary>
    public string QuorumSaid => Meeting is { State: MeetingState.Held, QuorumSaid.Length: > 0 } ? Meeting.QuorumSaid : QuorumWords.Sentence(Attendance.Quorum);

    public bool IsQuorate => Meeting.State == MeetingState.Held ? Meeting.Quorate ?? Attendance.Quorum.IsMet : Attendance.Quorum.IsMet;

    public RecordedDecision? DecisionOf(RecordedItem item) => Decisions.FirstOrDefault(d => d.Id == item.DecisionId);

    /// <summary>Decisions taken here that no item carries.</summary>
    public IEnumerable<RecordedDecision> Loose => Decisions.Where(d => Items.All(i => i.DecisionId != d.Id));
}

internal sealed record RecordedItem(
    Guid Id, int Version, AgendaKind Kind, int Order, string Title, int? Minutes, string PresenterRole, string Paper, Guid? DecisionId, NodeRef? About,
    string Notes, int NotesVersion, string NotesBy, DateTimeOffset? NotesAt);

internal sealed record RecordedDecision(
    Guid Id, int Version, string Reference, string Title, string Reason, string Options, string Paper, string Power, string DelegatedFrom, Money? Amount, string AskedBy,
    DecisionState State, string OutcomeText, DateOnly? DecidedOn, Guid? MeetingId, DateOnly? RatifiedOn, bool? Ratified, string RatifiedBecause, Guid? RatifiedAt, string? SupersededBy)
{
    public string Standing => Said.Standing(State, RatifiedOn, SupersededBy);
}

internal sealed record RecordedMatter(
    Guid Id, string Reference, Guid MeetingId, Guid? AgendaItemId, string Text, string OwnerRole, DateOnly DueOn, DateOnly? ClosedOn, string Outcome, string? LastSaid);
