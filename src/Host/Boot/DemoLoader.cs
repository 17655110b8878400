using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Jobs;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

/// <summary>Loads the sample area, module by module.</summary>
internal sealed class DemoLoader(GovernanceDb db, IEnumerable<IDemoData> parts, UkClock clock)
{
    private const string Marker = "Sample area";

    /// <summary>Refuses to go on with a sample area that was not loaded to its end.</summary>
    public async Task<Result<bool>> IsWhole(CancellationToken token) =>
        await db.Set<JobRun>().AnyAsync(r => r.Name == Marker && r.FinishedAt == null, token)
            ? new Problem("demo-half-loaded", "The sample area was not loaded to its end. Delete the data folder, then start again.")
            : true;

    public async Task<Result<int>> Load(IProgress<string> progress, CancellationToken token)
    {
        if (await db.Users.AnyAsync(token))
        {
            return new Problem("not-empty", "This database already holds accounts. The sample area is only loaded into an empty one: name another folder with --data.");
        }

        db.Add(new JobRun { Name = Marker, StartedAt = clock.Now });
        await db.SaveChangesAsync(token);
        var loaded = 0;
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            progress.Report($"Loading {part.What}");
            db.OneEntryFor = "sample area: " + part.What;
            await part.Load(clock.Today, token);
            db.ChangeTracker.Clear();
            loaded++;
        }

        var finished = clock.Now;
        await db.Set<JobRun>().Where(r => r.Name == Marker).ExecuteUpdateAsync(s => s.SetProperty(r => r.FinishedAt, finished), token);
        return loaded;
    }
}
