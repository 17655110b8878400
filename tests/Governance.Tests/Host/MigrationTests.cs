using Governance.Host.Boot;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Governance.Tests.Host;

public sealed class MigrationTests
{
    public static TheoryData<string, bool> Histories => new()
    {
        { "Sqlite", false }, { "SqlServer", false }, { "Sqlite", true }, { "SqlServer", true },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void Model_AgainstTheLastMigration_HasNotMovedOn(string engine, bool warehouse)
    {
        using var db = Open(engine, warehouse);

        db.Database.HasPendingModelChanges().ShouldBeFalse("Write a migration: ./run migration NAME.");
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Migrations_OfEachHistory_RunOnWireCompatibleServersToo(string engine, bool warehouse)
    {
        using var db = Open(engine, warehouse);
        var assembly = db.GetService<IMigrationsAssembly>();
        var operations = assembly.Migrations.Values
            .SelectMany(type => assembly.CreateMigration(type, db.Database.ProviderName!).UpOperations)
            .ToList();

        operations.ShouldNotBeEmpty();
        Refused(operations).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Script_OfTheSqlServerHistory_IsTransactSqlThroughout(bool warehouse)
    {
        using var db = Open("SqlServer", warehouse);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        errors.Select(e => $"{e.Line}: {e.Message}").ShouldBeEmpty();
        script.ShouldContain("CREATE TABLE");
    }

    [Fact]
    public void Refused_TheThreeOperationsSuchServersDoNotKnow_NamesEach()
    {
        List<MigrationOperation> operations =
        [
            new AddColumnOperation { Table = "Action", Name = "Kept", DefaultValue = 0 },
            new AddColumnOperation { Table = "Action", Name = "Plain" },
            new AlterColumnOperation { Table = "Action", Name = "Title" },
            new DropColumnOperation { Table = "Action", Name = "Kept" },
            new DropColumnOperation { Table = "Action", Name = "Plain" },
            new RenameIndexOperation { Table = "Action", Name = "IX_A", NewName = "IX_B" },
        ];

        Refused(operations).ShouldBe(["AlterColumn Action.Title", "DropColumn Action.Kept, which has a default", "RenameIndex Action.IX_A"]);
    }

    private static List<string> Refused(IReadOnlyList<MigrationOperation> operations)
    {
        var columns = operations.OfType<AddColumnOperation>().Concat(operations.OfType<CreateTableOperation>().SelectMany(t => t.Columns)).ToList();
        return [.. operations.Select(o => o switch
        {
            AlterColumnOperation c => $"AlterColumn {c.Table}.{c.Name}",
            RenameIndexOperation i => $"RenameIndex {i.Table}.{i.Name}",
            DropColumnOperation d when columns.Any(c => c.Table == d.Table && c.Name == d.Name && (c.DefaultValue ?? c.DefaultValueSql) is not null) => $"DropColumn {d.Table}.{d.Name}, which has a default",
            _ => null,
        }).OfType<string>()];
    }

    private static DbContext Open(string engine, bool warehouse) =>
        warehouse ? new DesignTimeWarehouseDb().CreateDbContext([engine]) : new DesignTimeGovernanceDb().CreateDbContext([engine]);
}
