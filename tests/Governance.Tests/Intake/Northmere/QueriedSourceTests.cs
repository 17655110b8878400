using System.Text.Json;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Governance.Warehouse;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake.Northmere;

/// <summary>Two ways into the warehouse, one content: what the engine copies by itself is what the source would have streamed.</summary>
public sealed class QueriedSourceTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Fact]
    public async Task Build_OfRowsThatTheEngineCopies_StoresWhatTheirSourcesStream()
    {
        await using var scope = area.Services.CreateAsyncScope();
        var build = (await scope.ServiceProvider.GetRequiredService<BuildReader>().Resolve(null, default))!;
        var copied = new List<string>();
        foreach (var table in WarehouseTables.All)
        {
            if (await table.With(new Both(scope.ServiceProvider, build)) is not { } both)
            {
                continue;
            }

            both.Stored.ShouldBe(both.Streamed, table.Name);
            both.Stored.ShouldNotBeEmpty(table.Name);
            copied.Add(table.Name);
        }

        copied.ShouldBe(["fact_child_snapshot", "fact_attendance", "fact_exclusion", "fact_placement"]);
    }

    private sealed record Rows(IReadOnlyList<string> Stored, IReadOnlyList<string> Streamed);

    /// <summary>The rows of a table that is copied, both ways; null for one that is streamed.</summary>
    private sealed class Both(IServiceProvider services, BuildView build) : ITableVisitor<Rows?>
    {
        public async Task<Rows?> Visit<T>(FactTable<T> table)
            where T : BuildRow
        {
            var sources = services.GetServices<IWarehouseSource<T>>().OfType<IQueriedSource<T>>().ToList();
            if (sources.Count == 0)
            {
                return null;
            }

            var streamed = new List<T>();
            foreach (var source in sources)
            {
                await foreach (var row in source.Stream(build.AsOf, default))
                {
                    streamed.Add(row);
                }
            }

            var stored = await services.GetRequiredService<WarehouseDb>().Set<T>().AsNoTracking().Where(r => r.BuildId == build.Id).ToListAsync();
            return new(Lines(stored, build.Id), Lines(streamed, Guid.Empty));
        }

        private static List<string> Lines<T>(IEnumerable<T> rows, Guid stamp) =>
            [.. rows.Select(r => JsonSerializer.Serialize(r).Replace(stamp.ToString(), "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
