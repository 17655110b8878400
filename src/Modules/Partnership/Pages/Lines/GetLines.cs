using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Lines;

/// <summary>Every line a board ever had, newest first, and the boards it could have one to.</summary>
internal sealed record GetLines(string Key) : IQuery<BoardLines>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record BoardLines(string Key, string Name, DateOnly From, DateOnly? To, int Version, IReadOnlyList<LineOfBoard> Lines, IReadOnlyList<Choice> Others);

internal sealed record LineOfBoard(Guid Id, int Version, LineKind Kind, string ToKey, string ToName, DateOnly From, DateOnly? To, string Why, DateTimeOffset ChangedAt, string ChangedBy);

internal sealed class GetLinesHandler(GovernanceDb db) : IRequestHandler<GetLines, Result<BoardLines>>
{
    public async Task<Result<BoardLines>> Handle(GetLines request, CancellationToken token)
    {
        var boards = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).ToListAsync(token);
        if (boards.Find(b => b.Key == request.Key) is not { } board)
        {
            return Result<BoardLines>.Missing("That board");
        }

        var byId = boards.ToDictionary(b => b.Id);
        var lines = await db.Set<ReportingLine>().AsNoTracking().Where(l => l.BoardId == board.Id).OrderByDescending(l => l.From).ToListAsync(token);
        return new BoardLines(
            board.Key, board.Name, board.From, board.To, board.Version,
            [.. lines.Select(l => new LineOfBoard(l.Id, l.Version, l.Kind, byId[l.ToBoardId].Key, byId[l.ToBoardId].Name, l.From, l.To, l.Why, l.ChangedAt, l.ChangedBy))],
            Choice.From(boards.Where(b => b.Id != board.Id), b => b.Id, b => b.Name));
    }
}
