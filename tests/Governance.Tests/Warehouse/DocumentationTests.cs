using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Governance.Platform.Data;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Warehouse;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Readme_DocumentsEveryTableAndColumn_AndNothingElse()
    {
        var documented = Documented(File.ReadAllText(Readme()));
        var stored = Stored();

        documented.Keys.ShouldBe(stored.Keys, ignoreOrder: true);
        foreach (var (table, columns) in stored)
        {
            documented[table].Select(c => c.Name).ShouldBe(columns, ignoreOrder: true, table);
            documented[table].ShouldAllBe(c => c.Meaning.Length > 2, table);
        }
    }

    [Fact]
    public void Readme_WithoutAColumn_WouldNotMatchTheModel()
    {
        var text = File.ReadAllText(Readme()).Replace("| slip_days |", "| slip |", StringComparison.Ordinal);

        Stored()["fact_action_status"].Except(Documented(text)["fact_action_status"].Select(c => c.Name)).ShouldBe(["slip_days"]);
    }

    [Fact]
    public void Tables_HaveOneRowTypeEach_AndARuleForTheirGrain()
    {
        WarehouseTables.All.Select(t => t.RowType).ShouldBeUnique();
        WarehouseTables.All.ShouldAllBe(t => t.Rules.Any(r => r.Name.StartsWith("One row for each", StringComparison.Ordinal)));
        var rowTypes = typeof(BuildRow).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(BuildRow)) && !t.IsAbstract);
        WarehouseTables.All.Select(t => t.RowType).ShouldBe(rowTypes, ignoreOrder: true);
    }

    private static Dictionary<string, List<string>> Stored()
    {
        var options = new DbContextOptionsBuilder<WarehouseDb>();
        WarehouseRegistration.Use(options, new Engine(EngineKind.Sqlite, "."));
        using var db = new WarehouseDb(options.Options);
        return db.Model.GetEntityTypes().ToDictionary(e => e.GetTableName()!, e => e.GetProperties().Select(p => p.GetColumnName()).ToList(), StringComparer.Ordinal);
    }

    private static Dictionary<string, List<(string Name, string Meaning)>> Documented(string text) => Section().Split(text).Skip(1)
        .ToDictionary(
            section => section[..section.IndexOf('\n', StringComparison.Ordinal)].Trim(),
            section => Line().Matches(section).Select(m => (m.Groups["name"].Value, m.Groups["meaning"].Value)).Where(c => c.Item1 is not "column").ToList(),
            StringComparer.Ordinal);

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../warehouse/README.md");

    [GeneratedRegex("^### ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| (?<name>[a-z_]+) \| (?<meaning>.+) \|$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
