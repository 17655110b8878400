using Governance.Dashboards.Domain;
using Governance.Dashboards.Pages.Releases;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Contributions;

/// <summary>Releases that wait for the person looking, who may approve them and did not make them.</summary>
internal sealed class ReleasesToApprove(GovernanceDb db, Permissions permissions, ICurrentUser user) : IAskedOfMe, IHomeCard
{
    public async Task<AskedGroup?> Open(CancellationToken token)
    {
        var waiting = await Waiting(token);
        return waiting.Count == 0 ? null : new(
            "Releases of figures to approve", "/releases", "All releases of figures",
            [.. waiting.Select(r => new Governance.Platform.Contributions.Asked(r.Reference, $"Approve the release for the {r.Audience.Name().ToLowerInvariant()}: {r.Title}", DueOn: null, $"/releases/{r.Number}", $"{r.AskedBy}, {UkText.Date(UkClock.Day(r.AskedAt))}", ""))]);
    }

    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        var waiting = await Waiting(token);
        return waiting.Count == 0 ? [] : [new(HomePlace.Side, 25, "/Pages/Releases/_Home.cshtml", waiting)];
    }

    private async Task<IReadOnlyList<Release>> Waiting(CancellationToken token)
    {
        if (!permissions.Allows(user, DashboardPermissions.Approve))
        {
            return [];
        }

        var maker = user.RoleName;
        return await db.Set<Release>().AsNoTracking().Where(r => r.State == ReleaseState.Ready && r.AskedBy != maker).OrderBy(r => r.Number).ToListAsync(token);
    }
}
