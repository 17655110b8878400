using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Values;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Meetings;

internal sealed record GetMeeting(string BoardKey, DateOnly On) : IQuery<MeetingDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record MeetingDetail(
    Guid Id, Guid BoardId, string BoardKey, string BoardName, int Quorum, int Seats, DateOnly On, TimeOnly StartsAt, string Place, MeetingState State, string CancelReason,
    DateOnly? Previous, int Version, DateTimeOffset ChangedAt, string ChangedBy)
{
    public IReadOnlyList<MeetingDecision> Decisions { get; init; } = [];

    public IReadOnlyList<PackLine> Packs { get; init; } = [];

    public IReadOnlyList<Change> Changes { get; init; } = [];

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];

    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{On:yyyy-MM-dd}");
}

internal sealed record MeetingDecision(Guid Id, int Version, string Reference, string Title, string Reason, string Power, Money? Amount, string AskedBy, DecisionState State, string OutcomeText, DateOnly? DecidedOn);

internal sealed record PackLine(Guid Id, int Number, string Title, DateTimeOffset IssuedAt, string IssuedBy, DateOnly DataDate, string Correction);

internal sealed class GetMeetingHandler(GovernanceDb db, Changes changes, ThreadReader threads) : IRequestHandler<GetMeeting, Result<MeetingDetail>>
{
    public async Task<Result<MeetingDetail>> Handle(GetMeeting request, CancellationToken token)
    {
        var rows = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where board.Key == request.BoardKey && meeting.On == request.On
            select new
            {
                Meeting = meeting,
                board.Key,
                board.Name,
                board.Quorum,
                Seats = db.Set<SeatType>().Where(t => t.BoardId == board.Id).Sum(t => t.Required),
            }).SingleOrDefaultAsync(token);
        if (rows is null)
        {
            return Result<MeetingDetail>.Missing("That meeting");
        }

        var m = rows.Meeting;
        var previous = await db.LastBefore(m.BoardId, m.On, token);
        return new MeetingDetail(
            m.Id, m.BoardId, rows.Key, rows.Name, rows.Quorum, rows.Seats, m.On, m.StartsAt, m.Place, m.State, m.CancelReason,
            previous?.On, m.Version, m.ChangedAt, m.ChangedBy)
        {
            Decisions = await Decisions(m.Id, token),
            Packs = await Packs(m.Id, token),
            Changes = previous is { } last ? await Since(UkClock.At(last.On, last.StartsAt), m, token) : [],
            Connected = await threads.Neighbours(new(NodeTypes.Meeting, m.Id), token),
        };
    }

    private async Task<IReadOnlyList<Change>> Since(DateTimeOffset last, Meeting meeting, CancellationToken token)
    {
        var to = meeting.Begins < db.Clock.Now ? meeting.Begins : db.Clock.Now;
        return to > last ? await changes.Between(last, to, token) : [];
    }

    private async Task<List<MeetingDecision>> Decisions(Guid meeting, CancellationToken token) =>
        await db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId == meeting)
            .OrderBy(d => d.Year).ThenBy(d => d.Number)
            .Select(d => new MeetingDecision(d.Id, d.Version, d.Reference, d.Title, d.Reason, d.Power, d.Amount, d.AskedBy, d.State, d.OutcomeText, d.DecidedOn))
            .ToListAsync(token);

    private async Task<List<PackLine>> Packs(Guid meeting, CancellationToken token) =>
        await db.Set<IssuedPack>().AsNoTracking().Where(p => p.MeetingId == meeting)
            .OrderByDescending(p => p.Number)
            .Select(p => new PackLine(p.Id, p.Number, p.Title, p.IssuedAt, p.IssuedBy, p.DataDate, p.Correction))
            .ToListAsync(token);
}
