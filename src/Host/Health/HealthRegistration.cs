using Governance.Platform.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Governance.Host.Health;

internal static class HealthRegistration
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddDbContextCheck<GovernanceDb>("database", tags: [Ready])
            .AddCheck<BuildAgeCheck>("nightly build", tags: [Ready])
            .AddCheck<OutboxCheck>("outbox", tags: [Ready]);
        return services;
    }

    /// <summary>Answers one word each: the details are in the log, not for whoever asks.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
