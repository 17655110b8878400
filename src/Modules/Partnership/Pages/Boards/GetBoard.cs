using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Boards;

internal sealed record GetBoard(string Key) : IQuery<BoardDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record BoardDetail(
    Guid Id, string Key, string Name, Guid? ParentId, string? Parent, string? ParentKey, DateOnly From, string Terms, int Quorum, MeetingSeries? Series,
    int Version, DateTimeOffset ChangedAt, string ChangedBy)
{
    public QuorumRule QuorumRule { get; init; } = new(0, null, []);

    public BoardSeats Seats { get; init; } = new(0, 0, 0, [], []);

    public IReadOnlyList<MeetingLine> Coming { get; init; } = [];

    public IReadOnlyList<MeetingLine> Past { get; init; } = [];

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];
}

internal sealed record BoardSeats(int Required, int Filled, int Vacant, IReadOnlyList<SeatTypeLine> Types, IReadOnlyList<string> Balance);

internal sealed record SeatTypeLine(Guid Id, int Version, string Title, Sector Sector, int Required, int Vacant, int Order, IReadOnlyList<SeatHolder> Holders);

internal sealed record SeatHolder(Guid Id, int Version, string RoleName, string Organisation, DateOnly From);

internal sealed record MeetingLine(Guid Id, DateOnly On, TimeOnly StartsAt, string Place, MeetingState State, int Decisions, int Packs);

internal sealed class GetBoardHandler(GovernanceDb db, ThreadReader threads) : IRequestHandler<GetBoard, Result<BoardDetail>>
{
    public async Task<Result<BoardDetail>> Handle(GetBoard request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var found = await (
            from b in db.Set<Board>().AsNoTracking()
            join l in db.Set<ReportingLine>().Where(ReportingLine.ReportsOn(today)) on b.Id equals l.BoardId into lines
            from line in lines.DefaultIfEmpty()
            join above in db.Set<Board>() on line!.ToBoardId equals above.Id into parents
            from parent in parents.DefaultIfEmpty()
            where b.Key == request.Key
            select new { Board = b, ParentId = parent == null ? (Guid?)null : parent.Id, Parent = parent == null ? null : parent.Name, ParentKey = parent == null ? null : parent.Key }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<BoardDetail>.Missing("That board");
        }

        var board = found.Board;
        var meetings = await Meetings(board.Id, token);
        return new BoardDetail(
            board.Id, board.Key, board.Name, found.ParentId, found.Parent, found.ParentKey, board.From, board.Terms, board.Quorum, board.Series,
            board.Version, board.ChangedAt, board.ChangedBy)
        {
            QuorumRule = board.QuorumRule,
            Seats = await Seats(board.Id, today, token),
            Coming = [.. meetings.Where(m => m.On >= today && m.State != MeetingState.Held)],
            Past = [.. meetings.Where(m => m.On < today || m.State == MeetingState.Held).OrderByDescending(m => m.On)],
            Connected = await threads.Neighbours(new(NodeTypes.Board, board.Id), token),
        };
    }

    private async Task<List<MeetingLine>> Meetings(Guid board, CancellationToken token) =>
        await db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == board).OrderBy(m => m.On)
            .Select(m => new MeetingLine(
                m.Id, m.On, m.StartsAt, m.Place, m.State,
                db.Set<Decision>().Count(d => d.MeetingId == m.Id),
                db.Set<IssuedPack>().Count(p => p.MeetingId == m.Id)))
            .ToListAsync(token);

    private async Task<BoardSeats> Seats(Guid board, DateOnly today, CancellationToken token)
    {
        var rows = await (
            from type in db.Set<SeatType>().AsNoTracking()
            where type.BoardId == board
            join s in db.Set<Seat>() on type.Id equals s.SeatTypeId into seats
            from seat in seats.DefaultIfEmpty()
            join o in db.Set<Organisation>() on seat!.OrganisationId equals o.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            select new { Type = type, Seat = seat, Organisation = organisation == null ? "" : organisation.ShortName }).ToListAsync(token);
        var names = rows.Where(r => r.Seat is not null).ToDictionary(r => r.Seat!.Id, r => r.Organisation);
        var count = SeatCount.On(today, rows.Select(r => r.Type).DistinctBy(t => t.Id), rows.Select(r => r.Seat).OfType<Seat>());
        var types = count.Types.Where(t => t.Type.Required > 0 || t.Held.Count > 0).Select(t => new SeatTypeLine(
            t.Type.Id, t.Type.Version, t.Type.Title, t.Type.Sector, t.Type.Required, t.Vacant, t.Type.Order,
            [.. t.Held.Select(s => new SeatHolder(s.Id, s.Version, s.RoleName, names[s.Id], s.From))]));
        return new(count.Required, count.Filled, count.Vacant, [.. types], BoardBalance.Sentences(count));
    }
}
