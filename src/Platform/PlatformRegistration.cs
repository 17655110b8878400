using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Vault;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Platform;

/// <summary>Registers what every module stands on.</summary>
public static class PlatformRegistration
{
    /// <summary>Adds the database, messages, permissions, audit, clock and threads, then each module.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, Engine engine, IReadOnlyList<IModule> modules)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(engine);
        services.AddSingleton<UkClock>();
        services.AddSingleton<WorkingDays>();
        services.AddSingleton<LocalArea>();
        services.AddSingleton<DemoScale>();
        services.AddSingleton<Permissions>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(p => p.GetRequiredService<CurrentUser>());
        services.AddScoped<IAuthorizationHandler, PermittedHandler>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<ThreadReader>();
        services.AddScoped<Changes>();
        services.AddMessages();
        services.AddHandlers(typeof(PlatformRegistration).Assembly);
        services.AddPooledDbContextFactory<GovernanceDb>(o => engine.Use(o, engine.GovernanceFile, "platform"));
        services.RemoveAll<GovernanceDb>();
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContext();
            db.User = provider.GetRequiredService<ICurrentUser>();
            db.Clock = provider.GetRequiredService<UkClock>();
            return db;
        });
        services.AddDbContextFactory<VaultDb>(o => VaultDb.Use(o, engine));
        services.RemoveAll<VaultDb>();
        services.AddScoped(p => p.GetRequiredService<IDbContextFactory<VaultDb>>().CreateDbContext());
        services.AddSingleton(p => new OwnedDatabase("children", () => p.GetRequiredService<IDbContextFactory<VaultDb>>().CreateDbContext()));
        foreach (var module in modules)
        {
            services.AddSingleton(module);
            services.AddHandlers(module.GetType().Assembly);
            module.Add(services);
        }

        return services;
    }
}
