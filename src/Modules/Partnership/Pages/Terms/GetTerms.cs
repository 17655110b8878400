using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Terms;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Terms;

/// <summary>Every text a board's terms of reference had, newest first.</summary>
internal sealed record GetTerms(string Key) : IQuery<TermsOfBoard>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record TermsOfBoard(string Key, string Name, IReadOnlyList<TermsLine> Versions);

internal sealed record TermsLine(int Number, string Text, string Why, DateTimeOffset SavedAt, string SavedBy);

internal sealed class GetTermsHandler(GovernanceDb db) : IRequestHandler<GetTerms, Result<TermsOfBoard>>
{
    public async Task<Result<TermsOfBoard>> Handle(GetTerms request, CancellationToken token)
    {
        if (await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Key == request.Key, token) is not { } board)
        {
            return Result<TermsOfBoard>.Missing("That board");
        }

        return new TermsOfBoard(board.Key, board.Name, await db.Set<TermsVersion>().AsNoTracking().Where(t => t.BoardId == board.Id)
            .OrderByDescending(t => t.Number).Select(t => new TermsLine(t.Number, t.Text, t.Why, t.SavedAt, t.SavedBy)).ToListAsync(token));
    }
}
