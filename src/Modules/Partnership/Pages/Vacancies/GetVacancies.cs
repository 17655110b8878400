using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Vacancies;

/// <summary>Seats short of holders on every board, longest first, and the partners each board is missing.</summary>
internal sealed record GetVacancies : IQuery<VacancyList>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record VacancyList(IReadOnlyList<VacancyLine> Lines, IReadOnlyList<BoardBalanceLine> Balance)
{
    public int Seats => Lines.Sum(l => l.Vacant);
}

internal sealed record VacancyLine(string BoardKey, string Board, string Title, Sector Sector, int Required, int Held, DateOnly Since)
{
    public int Vacant => Required - Held;
}

internal sealed record BoardBalanceLine(string BoardKey, string Board, IReadOnlyList<string> Sentences);

internal sealed class GetVacanciesHandler(GovernanceDb db) : IRequestHandler<GetVacancies, Result<VacancyList>>
{
    public async Task<Result<VacancyList>> Handle(GetVacancies request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var boards = await db.Set<Board>().AsNoTracking().Where(b => b.From <= today && (b.To == null || b.To >= today)).OrderBy(b => b.Order).ToListAsync(token);
        var types = (await db.Set<SeatType>().AsNoTracking().ToListAsync(token)).ToLookup(t => t.BoardId);
        var seats = (await db.Set<Seat>().AsNoTracking().ToListAsync(token)).ToLookup(s => s.SeatTypeId);
        var lines = new List<VacancyLine>();
        foreach (var board in boards)
        {
            lines.AddRange(
                from type in types[board.Id]
                let since = Vacancy.Since(type, [.. seats[type.Id]], board.From, today)
                where since is not null
                select new VacancyLine(board.Key, board.Name, type.Title, type.Sector, type.Required, seats[type.Id].Count(s => s.HeldOn(today)), since.Value));
        }

        var balance = boards.Select(b => new BoardBalanceLine(b.Key, b.Name, BoardBalance.Sentences(SeatCount.On(today, types[b.Id], types[b.Id].SelectMany(t => seats[t.Id])))));
        return new VacancyList([.. lines.OrderBy(l => l.Since).ThenBy(l => l.Board, StringComparer.Ordinal)], [.. balance.Where(b => b.Sentences.Count > 0)]);
    }
}
