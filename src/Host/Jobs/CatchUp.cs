using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Governance.Host.Jobs;

/// <summary>After a start, runs once each job whose last time was missed or not finished.</summary>
internal sealed class CatchUp(IEnumerable<JobEntry> entries, JobRunner runner, IServiceScopeFactory scopes, UkClock clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>True when a time fell due after the last finished run, or no run ever finished.</summary>
    public static bool IsDue(string cron, JobRun? last, DateTimeOffset now)
    {
        if (last is not { FinishedAt: not null, Failure: null })
        {
            return true;
        }

        var schedule = new CronExpression(cron, UkClock.London);
        return schedule.GetNextValidTimeAfter(last.StartedAt) <= now;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        foreach (var entry in entries.Where(e => e.Shape.CatchUp))
        {
            if (IsDue(entry.Shape.Cron, await Last(entry, stoppingToken), clock.Now))
            {
                await runner.Run(entry.Shape.Name, stoppingToken);
            }
        }
    }

    private async Task<JobRun?> Last(JobEntry entry, CancellationToken token)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GovernanceDb>().Set<JobRun>().AsNoTracking()
            .SingleOrDefaultAsync(r => r.Name == entry.Shape.Name, token);
    }
}
