using System.Collections.Concurrent;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Jobs;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Jobs;

/// <summary>Runs one job as the system, in its own scope, and never twice at once in this process.</summary>
internal sealed partial class JobRunner(IEnumerable<JobEntry> entries, IServiceScopeFactory scopes, UkClock clock, ILogger<JobRunner> log)
{
    private const int LongestFailure = 400;

    private readonly Dictionary<string, JobEntry> byName = entries.ToDictionary(e => e.Shape.Name, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> running = new(StringComparer.Ordinal);

    public async Task Run(string name, CancellationToken token)
    {
        if (!running.TryAdd(name, 0))
        {
            return;
        }

        try
        {
            var entry = byName[name];
            await Log(entry, run => run.StartedAt = clock.Now, token);
            var failure = await Attempt(entry, token);
            await Log(
                entry,
                run =>
                {
                    run.FinishedAt = clock.Now;
                    run.Failure = failure;
                },
                CancellationToken.None);
        }
        finally
        {
            running.TryRemove(name, out _);
        }
    }

    private async Task<string?> Attempt(JobEntry entry, CancellationToken token)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System(entry.Shape.Name));
            await ((IScheduledJob)scope.ServiceProvider.GetRequiredService(entry.Type)).Run(token);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !token.IsCancellationRequested)
        {
            Failed(log, entry.Shape.Name, failure);
            return failure.Message.Length > LongestFailure ? failure.Message[..LongestFailure] : failure.Message;
        }
    }

    // Only a job that catches up needs a memory; one that runs every minute would only wear the database.
    private async Task Log(JobEntry entry, Action<JobRun> change, CancellationToken token)
    {
        if (!entry.Shape.CatchUp)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var run = await db.Set<JobRun>().SingleOrDefaultAsync(r => r.Name == entry.Shape.Name, token);
        if (run is null)
        {
            run = new JobRun { Name = entry.Shape.Name };
            db.Add(run);
        }

        run.FinishedAt = null;
        change(run);
        await db.SaveChangesAsync(token);
    }

    [LoggerMessage(LogLevel.Error, "The job {Name} failed")]
    private static partial void Failed(ILogger log, string name, Exception failure);
}
