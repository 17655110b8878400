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

/// <summary>Reads code sets from the database, and puts those that ship there at first use.</summary>
internal sealed class CodeReader(GovernanceDb db, CodeCache cache)
{
    public async Task<CodeBook> Book(CancellationToken token)
    {
        if (cache.Kept is { } kept)
        {
            return kept;
        }

        var stored = await db.Set<CodeEntry>().AsNoTracking().ToListAsync(token);
        if (stored.Count == 0)
        {
            return new CodeBook(BuiltInCodes.Entries());
        }

        var book = new CodeBook(stored);
        cache.Keep(book);
        return book;
    }

    /// <summary>Adds the sets that ship to the unit of work when there are none yet.</summary>
    public async Task<bool> Seed(CancellationToken token)
    {
        if (await db.Set<CodeEntry>().AnyAsync(token))
        {
            return false;
        }

        db.AddRange(BuiltInCodes.Entries());
        return true;
    }
}
