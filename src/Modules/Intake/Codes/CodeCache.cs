using Governance.Intake.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Codes;

/// <summary>Keeps the code book until a change empties it.</summary>
internal sealed class CodeCache
{
    private volatile CodeBook? kept;

    public CodeBook? Kept => kept;

    public void Keep(CodeBook book) => kept = book;

    public void Empty() => kept = null;
}

/// <summary>Reads code sets from the database.</summary>
internal sealed class CodeReader(GovernanceDb db, CodeCache cache)
{
    public async Task<CodeBook> Book(CancellationToken token)
    {
        if (cache.Kept is { } kept)
        {
            return kept;
        }

        var book = new CodeBook(await db.Set<CodeEntry>().AsNoTracking().ToListAsync(token));
        cache.Keep(book);
        return book;
    }
}
