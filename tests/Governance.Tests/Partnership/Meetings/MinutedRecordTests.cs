using Governance.Host.Boot;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Governance.Tests.Partnership.Meetings;

/// <summary>What agreed minutes hold cannot be changed, also by somebody at the database itself.</summary>
public sealed class MinutedRecordTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("UPDATE partnership_Decision SET OutcomeText = 'Otherwise.' WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Decision SET Title = 'Otherwise' WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Decision SET Options = 'None' WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Decision SET AmountPence = 1 WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Decision SET DecidedOn = '2020-01-01' WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Decision SET MinutedOn = NULL WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Decision SET State = 'Refused' WHERE MinutedOn IS NOT NULL AND State = 'Agreed'")]
    [InlineData("DELETE FROM partnership_Decision WHERE MinutedOn IS NOT NULL")]
    [InlineData("UPDATE partnership_Ratification SET Ratified = 0 WHERE MinutedOn IS NOT NULL")]
    [InlineData("DELETE FROM partnership_Ratification WHERE MinutedOn IS NOT NULL")]
    public async Task Sqlite_ChangingWhatIsMinuted_IsRefused(string sql)
    {
        var refused = await Should.ThrowAsync<SqliteException>(() => Execute("PRAGMA foreign_keys = OFF; " + sql));

        refused.Message.ShouldContain("Minutes hold this record");
    }

    [Fact]
    public async Task Sqlite_WhatIsNotMinuted_MayBeChanged() =>
        (await Execute("UPDATE partnership_Decision SET OutcomeText = 'Words put right.' WHERE MinutedOn IS NULL AND State = 'ToBeRatified'")).ShouldBe(1);

    [Fact]
    public async Task Sqlite_MinutedButToBeRatified_MayStillBeRatifiedAndNothingElse()
    {
        await Execute("UPDATE partnership_Decision SET MinutedOn = '2026-11-19' WHERE State = 'ToBeRatified'");

        await Should.ThrowAsync<SqliteException>(() => Execute("UPDATE partnership_Decision SET State = 'Withdrawn' WHERE State = 'ToBeRatified'"));
        (await Execute("UPDATE partnership_Decision SET State = 'Agreed', Version = Version + 1 WHERE State = 'ToBeRatified'")).ShouldBe(1);
        await Should.ThrowAsync<SqliteException>(() => Execute("UPDATE partnership_Decision SET State = 'ToBeRatified' WHERE MinutedOn = '2026-11-19'"));
    }

    [Fact]
    public async Task Sqlite_EveryRecordedColumn_IsGuarded()
    {
        string[] free = ["State", "Version", "ChangedAt", "ChangedBy"];
        var trigger = await area.Database(db => db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'trigger' AND name = 'partnership_Decision_Minuted'").SingleAsync());
        var columns = await area.Database(db => db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info('partnership_Decision')").ToListAsync());

        columns.Except(free).Where(c => !trigger.Contains($"NEW.\"{c}\" IS NOT OLD.\"{c}\"", StringComparison.Ordinal)).ShouldBeEmpty("a column was added: guard it, or say why not");
    }

    [Fact]
    public void SqlServer_TheTriggers_ParseAndGuardTheSameColumns()
    {
        using var db = Open("SqlServer");
        var statements = Governance.Migrations.SqlServer.Triggers.MinutedRecords.Statements;
        foreach (var statement in statements)
        {
            var parsed = Parse(statement);
            parsed.Batches.Single().Statements.Single().ShouldBeOfType<CreateTriggerStatement>().TriggerActions.Select(a => a.TriggerActionType).ShouldBe([TriggerActionType.Update, TriggerActionType.Delete]);
        }

        var table = StoreObjectIdentifier.Table("Decision", "partnership");
        var columns = db.Model.FindEntityType(typeof(Decision))!.GetFlattenedProperties().Select(p => p.GetColumnName(table)!).Except(["State", "Version", "ChangedAt", "ChangedBy"]);
        columns.Where(c => !statements[0].Contains($"d.[{c}]", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public void Migrations_OfEachEngine_AddTheTriggers(string engine)
    {
        using var db = Open(engine);
        var assembly = db.GetService<IMigrationsAssembly>();
        var sql = assembly.Migrations.Values.SelectMany(t => assembly.CreateMigration(t, db.Database.ProviderName!).UpOperations).OfType<SqlOperation>().Select(o => o.Sql).ToList();

        sql.Count(s => s.Contains("Decision_Minuted", StringComparison.Ordinal)).ShouldBeGreaterThan(0, "a regenerated migration calls Triggers.MinutedRecords.Up");
        if (engine == "SqlServer")
        {
            sql.ForEach(s => Parse(s));
        }
    }

    [Theory]
    [InlineData(typeof(Decision))]
    [InlineData(typeof(Ratification))]
    public void SqlServer_TablesWithTriggers_DoWithoutTheOutputClause(Type entity)
    {
        using var db = Open("SqlServer");
        db.Model.FindEntityType(entity)!.IsSqlOutputClauseUsed().ShouldBeFalse();
    }

    private static TSqlScript Parse(string sql)
    {
        using var reader = new StringReader(sql);
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        errors.Select(e => e.Message).ShouldBeEmpty(sql);
        return script;
    }

    private static GovernanceDb Open(string engine) => new DesignTimeGovernanceDb().CreateDbContext([engine]);

    private Task<int> Execute(string sql) => area.Database(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    });
}
