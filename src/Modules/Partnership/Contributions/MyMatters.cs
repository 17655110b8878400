using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Pages.Home;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>What meetings gave the person looking to do.</summary>
internal sealed class MyMatters(GovernanceDb db, Permissions permissions, ICurrentUser user) : IHomeCard
{
    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        if (user.AccountId is not { } me || !permissions.Allows(user, PartnershipPermissions.Read))
        {
            return [];
        }

        var mine = await db.Set<Matter>().AsNoTracking().Where(m => m.OwnerAccountId == me && m.ClosedOn == null)
            .OrderBy(m => m.DueOn).ThenBy(m => m.Year).ThenBy(m => m.Number)
            .Select(m => new MyMatter(m.Reference, m.Text, m.DueOn)).ToListAsync(token);
        return mine.Count == 0 ? [] : [new(HomePlace.Side, 20, "/Pages/Home/_MyMatters.cshtml", new MattersOfMine(mine))];
    }
}
