using Microsoft.Extensions.DependencyInjection;

namespace Governance.Platform.Contributions;

/// <summary>When a job runs.</summary>
/// <param name="Name">Name as the audit shows it, such as <c>Nightly build</c>. Unique.</param>
/// <param name="Cron">Quartz cron text, London time: seconds, minutes, hours, day of month, month, day of week, such as <c>0 0 2 * * ?</c>.</param>
/// <param name="CatchUp">Whether a time missed while the site was stopped is made good once at start.</param>
public sealed record JobShape(string Name, string Cron, bool CatchUp);

/// <summary>Contribution: work done at set times, as the system, in its own scope; never twice at once. Register with <see cref="JobRegistration.AddJob"/>.</summary>
public interface IScheduledJob
{
    /// <summary>When it runs.</summary>
    static abstract JobShape Shape { get; }

    /// <summary>Does it. Running it again must be harmless: a kill between two steps is made good by the next run.</summary>
    Task Run(CancellationToken token);
}

/// <summary>A registered job.</summary>
/// <param name="Shape">When it runs.</param>
/// <param name="Type">The <see cref="IScheduledJob"/> that runs.</param>
public sealed record JobEntry(JobShape Shape, Type Type);

/// <summary>Registers jobs.</summary>
public static class JobRegistration
{
    /// <summary>Adds a job.</summary>
    /// <typeparam name="T">The job.</typeparam>
    public static IServiceCollection AddJob<T>(this IServiceCollection services)
        where T : class, IScheduledJob => services.AddSingleton(new JobEntry(T.Shape, typeof(T))).AddScoped<T>();
}
