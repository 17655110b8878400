using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Pages.Releases;

/// <summary>Releases, the newest first; of one audience when it is given.</summary>
internal sealed record GetReleases(Audience? Audience) : IQuery<ReleaseList>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Public;
}

internal sealed record ReleaseList(IReadOnlyList<Release> Releases, PolicyVersion Policy, bool MayMake, bool MayDecide);

/// <summary>One release by its number.</summary>
internal sealed record GetRelease(int Number) : IQuery<ReleaseDetail>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Public;
}

internal sealed record ReleaseDetail(Release Release, PolicyVersion Policy, ProgressView Progress, bool MayMake, bool MayApprove);

internal sealed class GetReleasesHandler(GovernanceDb db, SetReader sets, PolicyReader policies, Permissions permissions, ICurrentUser user) : IRequestHandler<GetReleases, Result<ReleaseList>>
{
    public async Task<Result<ReleaseList>> Handle(GetReleases request, CancellationToken token)
    {
        var (make, decide) = (permissions.Allows(user, DashboardPermissions.Release), permissions.Allows(user, DashboardPermissions.Approve));
        var audiences = sets.Allowed.ToList();
        var releases = await db.Set<Release>().AsNoTracking()
            .Where(r => (request.Audience == null || r.Audience == request.Audience) && (make || decide || (r.State == ReleaseState.Published && audiences.Contains(r.Audience))))
            .OrderByDescending(r => r.Number).ToListAsync(token);
        return new ReleaseList(releases, await policies.InForce(db.Clock.Today, token), make, decide);
    }
}

internal sealed class GetReleaseHandler(GovernanceDb db, SetReader sets, PolicyReader policies, ReleaseQueue queue, Permissions permissions, ICurrentUser user) : IRequestHandler<GetRelease, Result<ReleaseDetail>>
{
    public async Task<Result<ReleaseDetail>> Handle(GetRelease request, CancellationToken token)
    {
        var (make, approve) = (permissions.Allows(user, DashboardPermissions.Release), permissions.Allows(user, DashboardPermissions.Approve));
        var release = await db.Set<Release>().AsNoTracking().FirstOrDefaultAsync(r => r.Number == request.Number, token);
        if (release is null || !(make || approve || (release.State == ReleaseState.Published && sets.Allowed.Contains(release.Audience))))
        {
            return Result<ReleaseDetail>.Missing("That release");
        }

        var now = queue.Of(release.Id);
        var text = now is null ? "Waiting to be made." : $"{now.What}: {UkText.Number(now.Done)} of {UkText.Number(now.Of)} tables.";
        var percent = now is null ? 0 : 100 * now.Done / Math.Max(1, now.Of);
        return new ReleaseDetail(
            release, await policies.Numbered(release.PolicyNumber, release.AsOf, token),
            new(percent, text, release.State != ReleaseState.Making, $"/releases/{release.Number}"), make, approve);
    }
}
