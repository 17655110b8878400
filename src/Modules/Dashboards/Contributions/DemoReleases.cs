using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Contributions;

/// <summary>The sample area's policy, one release for its board, one for everybody, and one that waits for approval.</summary>
internal sealed class DemoReleases(GovernanceDb db, BuildReader builds, ReleaseMaker maker) : IDemoData
{
    private const string Analyst = "Data Analyst";
    private const string Director = "Director of Children's Services";

    public int Order => 910;

    public string What => "what the board and the public were told";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        if (await builds.Resolve(null, token) is not { } build)
        {
            return;
        }

        var user = db.User;
        try
        {
            await Become(Analyst, token);
            db.Add(PolicyVersion.Default(new DateOnly(today.Year, today.Month, 1).AddMonths(-3)));
            await db.SaveChangesAsync(token);
            await Publish(await Make(1, Audience.Public, $"Local Offer, {build.AsOf:MMMM yyyy}", build, token), token);
            await Publish(await Make(2, Audience.Board, $"Executive Board, {build.AsOf:MMMM yyyy}", build, token), token);
            await Make(3, Audience.Public, "Annual report, for approval", build, token);
        }
        finally
        {
            db.User = user;
        }
    }

    private async Task<Release> Make(int number, Audience audience, string title, BuildView build, CancellationToken token)
    {
        await Become(Analyst, token);
        var release = new Release
        {
            Number = number,
            Audience = audience,
            Title = title,
            BuildId = build.Id,
            AsOf = build.AsOf,
            PolicyNumber = 1,
            AskedBy = Analyst,
            AskedAt = db.Clock.Now,
        };
        db.Add(release);
        await db.SaveChangesAsync(token);
        await maker.Make(release.Id, progress: null, token);
        return release;
    }

    private async Task Publish(Release release, CancellationToken token)
    {
        await Become(Director, token);
        if (release.Approve("Totals agree with the board pack, and no small group can be told.", Director, db.Clock.Now) is { } problem)
        {
            throw new InvalidOperationException(problem.Message);
        }

        await db.SaveChangesAsync(token);
    }

    // An area without these people is its own.
    private async Task Become(string role, CancellationToken token) =>
        db.User = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.RoleName == role, token) is { } account ? Person.Of(account) : db.User;
}
