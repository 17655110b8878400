using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

internal sealed class Parties(GovernanceDb db) : IParties
{
    public async Task<IReadOnlyDictionary<Guid, Party>> On(DateOnly day, IReadOnlyCollection<Guid> organisations, CancellationToken token)
    {
        var all = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(o => o.Id, token);
        return organisations.Distinct().Where(all.ContainsKey).ToDictionary(id => id, id => Of(all[id], day, all));
    }

    private static Party Of(Organisation signed, DateOnly day, Dictionary<Guid, Organisation> all)
    {
        var (current, since, seen) = (signed, (DateOnly?)null, new HashSet<Guid> { signed.Id });
        while (current is { To: { } end, SuccessorId: { } next } && end < day && seen.Add(next))
        {
            (current, since) = (all[next], end.AddDays(1));
        }

        return new(View(signed), View(current), since);
    }

    private static OrganisationView View(Organisation o) => new(o.Id, o.Name, o.ShortName, o.Sector);
}
