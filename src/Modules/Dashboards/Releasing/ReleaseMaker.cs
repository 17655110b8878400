using Governance.Dashboards.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Releases;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Releasing;

/// <summary>Makes the figures of a release that was asked for. Made twice, they are the same.</summary>
internal sealed class ReleaseMaker(GovernanceDb db, BuildReader builds, PolicyReader policies, ReleasePress press)
{
    public async Task Make(Guid id, IProgress<ReleaseProgress>? progress, CancellationToken token)
    {
        var release = await db.Set<Release>().SingleAsync(r => r.Id == id, token);
        await press.Remove(id, token);
        if (release.State != ReleaseState.Making)
        {
            return;
        }

        if (await builds.Find(release.BuildId, token) is null)
        {
            release.Fail("The build it was asked of is no longer kept. Ask for a new release.");
        }
        else
        {
            Keep(release, await press.Make(await Set(release, token), release.BuildId, await Earlier(release, token), progress, token));
        }

        await db.SaveChangesAsync(token);
    }

    private static void Keep(Release release, Result<ReleaseMade> made)
    {
        if (made.Ok)
        {
            var kept = made.Value.Kept;
            release.Made(kept.Figures, kept.Shown, kept.WeightPercent, kept.WholeRowsShown, kept.WholeRowsWeightPercent);
        }
        else
        {
            release.Fail(string.Join(' ', made.Problems.Select(p => p.Message)));
        }
    }

    // What is public, the board has seen too.
    private async Task<IReadOnlyList<ReleaseSet>> Earlier(Release release, CancellationToken token)
    {
        var published = await db.Set<Release>().AsNoTracking()
            .Where(r => r.State == ReleaseState.Published && (r.Audience == release.Audience || r.Audience == Audience.Public))
            .OrderBy(r => r.ApprovedAt).ToListAsync(token);
        var sets = new List<ReleaseSet>();
        foreach (var earlier in published)
        {
            sets.Add(await Set(earlier, token));
        }

        return sets;
    }

    private async Task<ReleaseSet> Set(Release release, CancellationToken token) =>
        new(release.Id, (await policies.Numbered(release.PolicyNumber, release.AsOf, token)).For(release.Audience));
}
