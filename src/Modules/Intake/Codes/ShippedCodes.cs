using Governance.Intake.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Codes;

/// <summary>Puts the code sets that ship, and gives codes that came without their source the one we know.</summary>
internal sealed class ShippedCodes(GovernanceDb db, CodeCache cache) : IShippedRows
{
    public async Task Put(CancellationToken token)
    {
        if (!await db.Set<CodeEntry>().AnyAsync(token))
        {
            db.AddRange(BuiltInCodes.Entries());
            db.OneEntryFor = "code sets that ship with the product";
        }
        else if (!await NameSources(token))
        {
            return;
        }

        db.Act = "PutCodeSets";
        await db.SaveChangesAsync(token);
        cache.Empty();
    }

    private async Task<bool> NameSources(CancellationToken token)
    {
        var unsaid = await db.Set<CodeEntry>().Where(c => c.Source == "").ToListAsync(token);
        if (unsaid.Count == 0)
        {
            return false;
        }

        var known = BuiltInCodes.Entries().ToDictionary(c => (c.SetKey, c.Code, c.From), c => c.Source);
        unsaid.ForEach(c => c.Source = known.GetValueOrDefault((c.SetKey, c.Code, c.From), ""));
        return true;
    }
}
