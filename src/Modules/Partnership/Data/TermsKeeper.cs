using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Terms;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>Keeps every text a board's terms of reference ever had. The one way to change them.</summary>
internal sealed class TermsKeeper(GovernanceDb db)
{
    /// <summary>Puts a text in force; the same text again is no new version.</summary>
    public async Task Save(Board board, string text, string why, CancellationToken token)
    {
        var trimmed = text.Trim();
        if (string.Equals(board.Terms, trimmed, StringComparison.Ordinal))
        {
            return;
        }

        var last = await db.Set<TermsVersion>().Where(t => t.BoardId == board.Id).MaxAsync(t => (int?)t.Number, token) ?? 0;
        board.Terms = trimmed;
        db.Add(new TermsVersion { BoardId = board.Id, Number = last + 1, Text = trimmed, Why = why.Trim(), SavedAt = db.Clock.Now, SavedBy = db.User.RoleName });
    }
}
