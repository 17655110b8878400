using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Contributions;

/// <summary>The sample area's policy, one release for its board, one for everybody, and one that waits for approval.</summary>
internal sealed class DemoReleases(GovernanceDb db, BuildReader builds, ReleaseMaker maker) : IDemoData
{
    public int Order => 910;

    public string What => "what the board and the public were told";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        if (await builds.Resolve(null, token) is not { } build)
        {
            return;
        }

        db.Add(PolicyVersion.Default(new DateOnly(today.Year, today.Month, 1).AddMonths(-3)));
        await db.SaveChangesAsync(token);
        await Make(1, Audience.Public, $"Local Offer, {build.AsOf:MMMM yyyy}", publish: true, build, token);
        await Make(2, Audience.Board, $"Executive Board, {build.AsOf:MMMM yyyy}", publish: true, build, token);
        await Make(3, Audience.Public, "Annual report, for approval", publish: false, build, token);
    }

    private async Task Make(int number, Audience audience, string title, bool publish, BuildView build, CancellationToken token)
    {
        var release = new Release
        {
            Number = number,
            Audience = audience,
            Title = title,
            BuildId = build.Id,
            AsOf = build.AsOf,
            PolicyNumber = 1,
            AskedBy = "Data Analyst",
            AskedAt = db.Clock.Now,
        };
        db.Add(release);
        await db.SaveChangesAsync(token);
        await maker.Make(release.Id, progress: null, token);
        if (publish && release.Approve("Totals agree with the board pack, and no small group can be told.", "Director of Children's Services", db.Clock.Now) is { } problem)
        {
            throw new InvalidOperationException(problem.Message);
        }

        await db.SaveChangesAsync(token);
    }
}
