using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Pages.Running;
using Governance.Partnership.Records;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Meetings;

internal sealed record GetMeeting(string BoardKey, DateOnly On) : IQuery<MeetingDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record MeetingDetail(
    Guid Id, Guid BoardId, string BoardKey, string BoardName, string QuorumRule, DateOnly On, TimeOnly StartsAt, string Place, MeetingState State, string CancelReason,
    DateOnly? Previous, DateOnly? MinutesAgreedOn, int Version, DateTimeOffset ChangedAt, string ChangedBy)
{
    public IReadOnlyList<RecordedItem> Agenda { get; init; } = [];

    public required AttendanceView Attendance { get; init; }

    /// <summary>Asked, taken, or waiting to be ratified here.</summary>
    public IReadOnlyList<RecordedDecision> Decisions { get; init; } = [];

    public IReadOnlyList<RecordedMatter> Made { get; init; } = [];

    public IReadOnlyList<RecordedMatter> Arising { get; init; } = [];

    public IReadOnlyList<PackLine> Packs { get; init; } = [];

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];

    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{On:yyyy-MM-dd}");
}

internal sealed record PackLine(Guid Id, int Number, string Title, DateTimeOffset IssuedAt, string IssuedBy, DateOnly DataDate, string Correction);

internal sealed class GetMeetingHandler(GovernanceDb db, RecordReader reader, ThreadReader threads) : IRequestHandler<GetMeeting, Result<MeetingDetail>>
{
    public async Task<Result<MeetingDetail>> Handle(GetMeeting request, CancellationToken token)
    {
        if (await reader.Read(request.BoardKey, request.On, token) is not { } record)
        {
            return Result<MeetingDetail>.Missing("That meeting");
        }

        var (m, quorum) = (record.Meeting, record.Attendance.Quorum);
        var previous = await db.LastBefore(m.BoardId, m.On, token);
        return new MeetingDetail(
            m.Id, m.BoardId, record.BoardKey, record.BoardName, QuorumWords.Rule(quorum.Rule, quorum.Required), m.On, m.StartsAt, m.Place, m.State, m.CancelReason,
            previous?.On, m.MinutesAgreedOn, m.Version, m.ChangedAt, m.ChangedBy)
        {
            Agenda = record.Items,
            Attendance = AttendanceView.From(record),
            Decisions = record.Decisions,
            Made = [.. record.Made],
            Arising = [.. record.Arising],
            Packs = await Packs(m.Id, token),
            Connected = await threads.Neighbours(new(NodeTypes.Meeting, m.Id), token),
        };
    }

    private async Task<List<PackLine>> Packs(Guid meeting, CancellationToken token) =>
        await db.Set<IssuedPack>().AsNoTracking().Where(p => p.MeetingId == meeting)
            .OrderByDescending(p => p.Number)
            .Select(p => new PackLine(p.Id, p.Number, p.Title, p.IssuedAt, p.IssuedBy, p.DataDate, p.Correction))
            .ToListAsync(token);
}
