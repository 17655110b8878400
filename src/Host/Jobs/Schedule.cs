using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Quartz;

namespace Governance.Host.Jobs;

internal static class Schedule
{
    public static IServiceCollection AddSchedule(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddJob<OutboxJob>();
        services.AddSingleton<JobRunner>();
        if (!configuration.GetValue("Jobs:Enabled", defaultValue: true))
        {
            return services;
        }

        var entries = services.Select(s => s.ImplementationInstance).OfType<JobEntry>().ToList();
        services.AddQuartz(quartz =>
        {
            foreach (var entry in entries)
            {
                var key = new JobKey(entry.Shape.Name);
                quartz.AddJob<QuartzJob>(job => job.WithIdentity(key).StoreDurably());
                quartz.AddTrigger(trigger => trigger.ForJob(key).WithCronSchedule(entry.Shape.Cron, cron => cron.InTimeZone(UkClock.London)));
            }
        });
        services.AddHostedService<CatchUp>();
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        return services;
    }
}

[DisallowConcurrentExecution]
internal sealed class QuartzJob(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.Run(context.JobDetail.Key.Name, cancellationToken);
}
