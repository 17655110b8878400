using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Boards;

internal sealed record GetBoards : IQuery<IReadOnlyList<BoardLine>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record BoardLine(
    Guid Id, string Key, string Name, Guid? ParentId, string? Parent, string? ParentKey, string? Series, int Seats, int Filled, QuorumRule QuorumRule,
    DateOnly? Last, DateOnly? Next, TimeOnly? NextStartsAt, int Asked, DateTimeOffset ChangedAt, string ChangedBy)
{
    /// <summary>Sentences on which partner is missing.</summary>
    public IReadOnlyList<string> Balance { get; init; } = [];
}

internal sealed class GetBoardsHandler(GovernanceDb db) : IRequestHandler<GetBoards, Result<IReadOnlyList<BoardLine>>>
{
    public async Task<Result<IReadOnlyList<BoardLine>>> Handle(GetBoards request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var (met, toCome) = (Meeting.MetBy(today), Meeting.ToComeFrom(today));
        var rows = await (
            from b in db.Set<Board>().AsNoTracking()
            join l in db.Set<ReportingLine>().Where(ReportingLine.ReportsOn(today)) on b.Id equals l.BoardId into lines
            from line in lines.DefaultIfEmpty()
            join above in db.Set<Board>() on line!.ToBoardId equals above.Id into parents
            from parent in parents.DefaultIfEmpty()
            orderby b.Order, b.Name
            select new
            {
                Board = b,
                ParentId = parent == null ? (Guid?)null : parent.Id,
                Parent = parent == null ? null : parent.Name,
                ParentKey = parent == null ? null : parent.Key,
                Seats = db.Set<SeatType>().Where(t => t.BoardId == b.Id).Sum(t => t.Required),
                Filled = (from s in db.Set<Seat>() join t in db.Set<SeatType>() on s.SeatTypeId equals t.Id where t.BoardId == b.Id && s.From <= today && (s.To == null || s.To >= today) select s).Count(),
                Last = db.Set<Meeting>().Where(met).Where(m => m.BoardId == b.Id).Max(m => (DateOnly?)m.On),
                Next = db.Set<Meeting>().Where(toCome).Where(m => m.BoardId == b.Id).OrderBy(m => m.On).Select(m => new { m.On, m.StartsAt }).FirstOrDefault(),
                Asked = db.Set<Decision>().Count(d => d.BoardId == b.Id && d.State == DecisionState.Asked),
            }).ToListAsync(token);
        var types = (await db.Set<SeatType>().AsNoTracking().ToListAsync(token)).ToLookup(t => t.BoardId);
        var seats = await db.Set<Seat>().AsNoTracking().ToListAsync(token);
        return Result<IReadOnlyList<BoardLine>>.Done([.. rows.Select(r => new BoardLine(
            r.Board.Id, r.Board.Key, r.Board.Name, r.ParentId, r.Parent, r.ParentKey, r.Board.Series?.ToString(), r.Seats, Math.Min(r.Filled, r.Seats), r.Board.QuorumRule,
            r.Last, r.Next?.On, r.Next?.StartsAt, r.Asked, r.Board.ChangedAt, r.Board.ChangedBy)
        {
            Balance = BoardBalance.Sentences(SeatCount.On(today, types[r.Board.Id], seats)),
        })]);
    }
}
