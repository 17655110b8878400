using Governance.Host.Boot;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Host;

public sealed class MigratorTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Migrate_TwiceInARow_AppliesNothingTheSecondTime()
    {
        await using var app = Build();
        var migrator = app.Services.GetRequiredService<Migrator>();

        (await migrator.Migrate(new Said(), CancellationToken.None)).Value.Count.ShouldBeGreaterThan(1);

        (await migrator.Migrate(new Said(), CancellationToken.None)).Value.ShouldBeEmpty();
        (await migrator.Pending(CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_AfterAKillInsideMigrate_DoesNotWaitForEver()
    {
        await LeaveLockBehind();
        await using var app = Build();

        var migrated = await app.Services.GetRequiredService<Migrator>().Migrate(new Said(), CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

        migrated.Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task Migrate_AfterAKillThatLeftHalfAMigration_StartsAgainFromWhatWasThereBefore()
    {
        await using var app = Build();
        var migrator = app.Services.GetRequiredService<Migrator>();
        await migrator.Migrate(new Said(), CancellationToken.None);
        SqliteConnection.ClearAllPools();
        File.Copy(folder.File("governance.db"), folder.File("governance.db.before-migration"));
        await Execute("DROP TABLE \"partnership_Decision\"");
        SqliteConnection.ClearAllPools();

        (await migrator.Migrate(new Said(), CancellationToken.None)).Ok.ShouldBeTrue();

        await Execute("SELECT COUNT(*) FROM \"partnership_Decision\"");
        Directory.GetFiles(folder.Path, "*.before-migration*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_WhileAnotherProcessDoes_IsRefused()
    {
        await using var held = new FileStream(folder.File(".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        await using var app = Build();
        var services = app.Services;
        var migrator = new Migrator(services.GetRequiredService<Engine>(), services.GetServices<OwnedDatabase>(), TimeProvider.System) { Patience = TimeSpan.Zero };

        var migrated = await migrator.Migrate(new Said(), CancellationToken.None);

        migrated.Problems.Single().Code.ShouldBe("data-locked");
        File.Exists(folder.File("governance.db")).ShouldBeFalse();
    }

    private WebApplication Build() => TestArea.Build(folder.Path, ["--Demo:Enabled=false"], b => b.WebHost.UseTestServer());

    private async Task Execute(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("governance.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task LeaveLockBehind()
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("governance.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-16 02:00:00+00:00');
            """;
        await command.ExecuteNonQueryAsync();
    }
}
