using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Releasing;

/// <summary>The figures a reader sees: last night's for officers, else the newest published release.</summary>
/// <param name="Audience">Whom they were made for.</param>
/// <param name="SetId">What <see cref="FigureMart"/> takes.</param>
/// <param name="Build">The build they are of, or null when its rows are no longer kept.</param>
/// <param name="AsOf">The day they run to.</param>
/// <param name="PolicyNumber">Version of the suppression policy.</param>
/// <param name="Release">The release, or null for officers.</param>
internal sealed record ShownSet(Audience Audience, Guid SetId, BuildView? Build, DateOnly AsOf, int PolicyNumber, Release? Release);

/// <summary>Says which figures a reader sees. Who may not see an audience's figures never gets its set.</summary>
internal sealed class SetReader(GovernanceDb db, BuildReader builds, PolicyReader policies, Permissions permissions, ICurrentUser user)
{
    /// <summary>Audiences the reader may choose, the fullest first.</summary>
    public IReadOnlyList<Audience> Allowed =>
    [
        .. permissions.Allows(user, DashboardPermissions.Officer) ? [Audience.Officer] : (IEnumerable<Audience>)[],
        .. permissions.Allows(user, DashboardPermissions.Board) ? [Audience.Board] : (IEnumerable<Audience>)[],
        Audience.Public,
    ];

    /// <summary>The set of an audience, or of the fullest one allowed; with a number, that release. Null when there is none, or the reader may not see it.</summary>
    /// <param name="asked">The audience asked for.</param>
    /// <param name="number">A release by number. One that is only ready is seen by those who make and approve releases.</param>
    /// <param name="knownOn">For officers: as known at the last build of that day or before.</param>
    /// <param name="token">Stops it.</param>
    public async Task<ShownSet?> Resolve(Audience? asked, int? number, DateOnly? knownOn, CancellationToken token)
    {
        var audience = asked ?? Allowed[0];
        if (number is { } wanted)
        {
            var release = await db.Set<Release>().AsNoTracking().FirstOrDefaultAsync(r => r.Number == wanted, token);
            return release is not null && MaySee(release) ? await Of(release, token) : null;
        }

        if (!Allowed.Contains(audience))
        {
            return null;
        }

        if (audience != Audience.Officer)
        {
            return await db.Set<Release>().AsNoTracking().Where(r => r.Audience == audience && r.State == ReleaseState.Published)
                .OrderByDescending(r => r.ApprovedAt).FirstOrDefaultAsync(token) is { } newest ? await Of(newest, token) : null;
        }

        return await builds.Resolve(knownOn, token) is { } build
            ? new(audience, build.Id, build, build.AsOf, build.PolicyNumber ?? (await policies.InForce(build.AsOf, token)).Number, null)
            : null;
    }

    private bool MaySee(Release release) => release.State switch
    {
        ReleaseState.Published => Allowed.Contains(release.Audience),
        ReleaseState.Ready => permissions.Allows(user, DashboardPermissions.Release) || permissions.Allows(user, DashboardPermissions.Approve),
        _ => false,
    };

    private async Task<ShownSet> Of(Release release, CancellationToken token) =>
        new(release.Audience, release.Id, await builds.Find(release.BuildId, token), release.AsOf, release.PolicyNumber, release);
}
