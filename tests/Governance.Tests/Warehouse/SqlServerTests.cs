using Governance.Platform.Data;
using Governance.Platform.Data.Bulk;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Governance.Warehouse.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Governance.Tests.Warehouse;

/// <summary>What can be known of SQL Server without one.</summary>
public sealed class SqlServerTests
{
    // What stands behind a released figure is in no view.
    private static readonly string[] Kept = ["truth", "is_exact"];

    [Fact]
    public void Scripts_EveryStatement_IsTransactSql()
    {
        var scripts = SqlServerScripts.All().ToList();

        scripts.Select(s => s.Name).ShouldBe(["Governance.Warehouse.SqlServer.01-columnstore.sql", "Governance.Warehouse.SqlServer.02-marts.sql"]);
        foreach (var batch in scripts.SelectMany(s => s.Batches))
        {
            Errors(batch).ShouldBeEmpty(batch);
            batch.ShouldNotContain("CREATE OR ALTER");
        }
    }

    [Fact]
    public void Parse_OfSomethingElse_FindsErrors() => Errors("CREATE VIEV mart.x AS SELECT 1").ShouldNotBeEmpty();

    [Fact]
    public void Marts_ShowEveryTableAndColumnOfTheLiveBuild()
    {
        using var db = Model();
        var views = string.Join('\n', SqlServerScripts.All().Single(s => s.Name.EndsWith("marts.sql", StringComparison.Ordinal)).Batches);
        foreach (var table in WarehouseTables.All)
        {
            var schema = table.RowType.IsSubclassOf(typeof(ChildFactRow)) || table.RowType == typeof(CubeRow) ? "mart_children" : "mart";
            var view = views[views.IndexOf($"CREATE VIEW {schema}.{table.Name} AS", StringComparison.Ordinal)..];
            view = view[..view.IndexOf(';', StringComparison.Ordinal)];
            view.ShouldContain("p.build_id = t.build_id");
            foreach (var column in db.Model.FindEntityType(table.RowType)!.GetProperties().Select(p => p.GetColumnName()).Where(c => c != "build_id" && !Kept.Contains(c)))
            {
                view.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).ShouldContain($"t.{column}");
            }
        }
    }

    [Fact]
    public void Marts_DoNotTellWhatDisclosureControlHides()
    {
        var views = SqlServerScripts.All().Single(s => s.Name.EndsWith("marts.sql", StringComparison.Ordinal)).Batches.Where(b => b.Contains("CREATE VIEW mart.", StringComparison.Ordinal)).ToList();

        views.ShouldContain(v => v.Contains("released_figure", StringComparison.Ordinal));
        views.ShouldAllBe(v => !v.Contains("warehouse.cube", StringComparison.Ordinal) && !v.Contains("t.truth", StringComparison.Ordinal) && !v.Contains("t.child", StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_AsCreated_IsTransactSqlInItsOwnSchema()
    {
        using var db = Model();

        var script = db.Database.GenerateCreateScript();

        Errors(script).ShouldBeEmpty();
        script.ShouldContain("CREATE TABLE [warehouse].[fact_action_status]");
    }

    [Fact]
    public void BulkCopy_ReadsEveryColumn_InTheTypeTheTableStores()
    {
        using var db = Model();
        var build = Guid.CreateVersion7();
        var shape = new RowShape<ActionStatusRow>(db, nameof(BuildRow.BuildId));
        var row = Rows.Status(Guid.CreateVersion7(), Sources.Autism, new(2026, 11, 17), overdue: 5, percent: null);
        using var reader = new RowReader<ActionStatusRow>(shape, build, [row]);

        reader.Read().ShouldBeTrue();
        (shape.Schema, shape.Table).ShouldBe(("warehouse", "fact_action_status"));
        reader[reader.GetOrdinal("build_id")].ShouldBe(build);
        reader[reader.GetOrdinal("status")].ShouldBe("AtRisk");
        reader[reader.GetOrdinal("date")].ShouldBe(new DateTime(2026, 11, 17));
        reader.IsDBNull(reader.GetOrdinal("percent")).ShouldBeTrue();
        reader.IsDBNull(reader.GetOrdinal("claimed")).ShouldBeTrue();
        reader.FieldCount.ShouldBe(db.Model.FindEntityType(typeof(ActionStatusRow))!.GetProperties().Count());
        reader.Read().ShouldBeFalse();
    }

    private static WarehouseDb Model()
    {
        var options = new DbContextOptionsBuilder<WarehouseDb>();
        WarehouseRegistration.Use(options, new Engine(EngineKind.SqlServer, ".", "Server=nowhere;Database=none"));
        return new(options.Options);
    }

    private static IList<ParseError> Errors(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors;
    }
}
