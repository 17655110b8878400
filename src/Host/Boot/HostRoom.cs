using Governance.Host.Cli.Verbs;
using Governance.Host.Security;
using Governance.Platform.Contributions;

namespace Governance.Host.Boot;

internal static class HostRoom
{
    /// <summary>What the Host itself gives: demo mode and first start.</summary>
    public static IServiceCollection AddHostRoom(this IServiceCollection services) => services
        .AddSingleton<DemoMode>()
        .AddSingleton<FirstStart>()
        .AddScoped<DemoLoader>()
        .AddScoped<SignInAudit>()
        .AddVerb<Migrate>()
        .AddVerb<Seed>()
        .AddVerb<AuditVerify>();
}

/// <summary>Whether this is the sample area: only ever in Development.</summary>
internal sealed class DemoMode(IHostEnvironment environment, IConfiguration configuration)
{
    public bool Enabled { get; } = environment.IsDevelopment() && configuration.GetValue("Demo:Enabled", defaultValue: true);
}
