using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

internal static class Superseding
{
    /// <summary>The decision that a new one may cite to supersede it; null when none is named, a problem beside the field when it may not.</summary>
    public static async Task<Result<Guid?>> Cited(this GovernanceDb db, Guid boardId, string? reference, DateOnly on, CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(reference))
        {
            return Result<Guid?>.Done(null);
        }

        var typed = reference.Trim();
        if (await db.Set<Decision>().AsNoTracking().SingleOrDefaultAsync(d => d.Reference == typed, token) is not { } cited)
        {
            return new Problem("superseded-missing", $"There is no decision {typed}. Give its reference, such as D-2026-03.", "Supersedes");
        }

        var citing = await db.Set<Decision>().AsNoTracking().Where(d => d.SupersedesId == cited.Id).ToListAsync(token);
        var problem = SupersedesAnotherBoards.Check(cited, boardId)
            ?? SupersedesALaterDecision.Check(cited, on.Year, int.MaxValue)
            ?? SupersedesNothingInForce.Check(cited)
            ?? SupersededAlready.Check(cited, citing);
        return problem is null ? Result<Guid?>.Done(cited.Id) : problem;
    }
}
