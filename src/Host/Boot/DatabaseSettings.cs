using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

internal static class DatabaseSettings
{
    /// <summary>Reads <c>Data:Folder</c>, <c>Database:Provider</c>, <c>Database:ConnectionString</c> and <c>Database:BatchSize</c>.</summary>
    public static Engine Engine(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["Data:Folder"] ?? "data");
        var provider = configuration["Database:Provider"] ?? nameof(EngineKind.Sqlite);
        if (!Enum.TryParse<EngineKind>(provider, ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
        {
            throw new SettingException($"Database:Provider is “{provider}”. Set it to Sqlite or SqlServer.");
        }

        var connection = configuration["Database:ConnectionString"];
        if (kind == EngineKind.SqlServer && string.IsNullOrWhiteSpace(connection))
        {
            throw new SettingException("Database:Provider is SqlServer, but Database:ConnectionString is empty. Set it to the database to use.");
        }

        return new Engine(kind, folder, connection) { BatchSize = configuration.GetValue("Database:BatchSize", 42) };
    }

    public static IServiceCollection AddOwnedDatabases(this IServiceCollection services) => services
        .AddSingleton<Migrator>()
        .AddSingleton(provider => new OwnedDatabase(
            "governance",
            () => provider.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContext()));
}

/// <summary>A setting that cannot be used; said to whoever starts the program, without a stack trace.</summary>
internal sealed class SettingException(string message) : Exception(message);
