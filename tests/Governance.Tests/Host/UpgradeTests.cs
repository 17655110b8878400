using Governance.Host.Boot;
using Governance.Intake.Landing;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Host;

/// <summary>A database made by an earlier version is brought to this one with everything in it.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string OneId = "0198F000-0000-7000-8000-000000000001";

    private readonly TempFolder folder = new();

    public static TheoryData<string> EarlierVersions
    {
        get
        {
            using var db = new DesignTimeGovernanceDb().CreateDbContext(["Sqlite"]);
            return [.. db.Database.GetMigrations().SkipLast(1)];
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public async Task Migrate_OfADatabaseFromAnEarlierVersion_KeepsEveryRowAsItWas(string version)
    {
        await using var app = TestArea.Build(folder.Path, ["--Demo:Enabled=false"], b => b.WebHost.UseTestServer());
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<GovernanceDb>().GetService<IMigrator>().MigrateAsync(version);
        }

        var before = await FillEveryTable();
        before.Count.ShouldBeGreaterThan(20);

        (await app.Services.GetRequiredService<Migrator>().Migrate(new Said(), CancellationToken.None)).Ok.ShouldBeTrue();

        var after = await Read([.. before.Keys]);
        foreach (var (table, row) in before)
        {
            foreach (var (column, value) in row.Where(c => after[table].ContainsKey(c.Key)))
            {
                after[table][column].ShouldBe(value, $"{table}.{column}");
            }
        }

        (await Query("PRAGMA foreign_key_check", r => r.GetString(0))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_OfPlacementsWithoutAType_SaysOfThemWhatAFileWithoutOneWould()
    {
        await using var app = TestArea.Build(folder.Path, ["--Demo:Enabled=false"], b => b.WebHost.UseTestServer());
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var migrator = scope.ServiceProvider.GetRequiredService<GovernanceDb>().GetService<IMigrator>();
            await migrator.MigrateAsync("20261122124155_LimitsChosen");
        }

        (string? Code, int? Ukprn)[] placements = [("OOT", null), ("WBP", null), ("NFE", null), ("OTH", null), ("", null), (null, 10_000_001), (null, null)];
        foreach (var (row, (code, ukprn)) in placements.Index())
        {
            await Query(
                $"""
                INSERT INTO intake_LandedAlternative (SubmissionId, RowNumber, Child, AgeBand, Sex, EthnicGroup, AreaGroup, SettingType, Ukprn, Reason, Provision, StartedOn, SessionsAWeek, HasPlan)
                VALUES ('{OneId}', {row}, 'child', '11 to 15', 'F', 'Unknown', '', {(code is null ? "NULL" : $"'{code}'")}, {(ukprn is null ? "NULL" : ukprn)}, 'Other', 'K', '2026-01-05', 5, 0)
                """,
                r => 0);
        }

        (await app.Services.GetRequiredService<Migrator>().Migrate(new Said(), CancellationToken.None)).Ok.ShouldBeTrue();

        (await Query("SELECT Setting FROM intake_LandedAlternative ORDER BY RowNumber", r => r.GetString(0)))
            .ShouldBe(placements.Select(p => Settings.OfAlternative(p.Ukprn, p.Code, type: null)));
    }

    // One row in each table, with the same id everywhere, so that every key leads somewhere.
    private async Task<Dictionary<string, Dictionary<string, string>>> FillEveryTable()
    {
        var tables = await Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'", r => r.GetString(0));
        foreach (var table in tables)
        {
            var columns = await Query($"PRAGMA table_info(\"{table}\")", r => (Name: r.GetString(1), Type: r.GetString(2), Key: r.GetInt32(5) > 0));
            var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
            var values = string.Join(", ", columns.Select(c => c.Type == "TEXT" ? $"'{OneId}'" : c.Type == "BLOB" ? "x'01'" : "1"));
            await Query($"PRAGMA foreign_keys = OFF; INSERT OR IGNORE INTO \"{table}\" ({names}) VALUES ({values})", r => 0);
        }

        return await Read(tables);
    }

    private async Task<Dictionary<string, Dictionary<string, string>>> Read(IEnumerable<string> tables)
    {
        var rows = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            rows[table] = (await Query($"SELECT * FROM \"{table}\" ORDER BY rowid", r => Enumerable.Range(0, r.FieldCount).ToDictionary(r.GetName, i => $"{r.GetValue(i)}", StringComparer.Ordinal)))[0];
        }

        return rows;
    }

    private async Task<List<T>> Query<T>(string sql, Func<SqliteDataReader, T> read)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("governance.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var found = new List<T>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add(read(reader));
        }

        return found;
    }
}
