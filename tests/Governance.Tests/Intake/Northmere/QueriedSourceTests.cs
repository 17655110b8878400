using System.Text.Json;
using Governance.Platform.Contributions;
using Governance.Platform.Figures;
using Governance.Platform.Statutory;
using Governance.Testing.Hosting;
using Governance.Warehouse;
using Governance.Warehouse.Cubes;
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

        copied.ShouldBe(["fact_child_snapshot", "fact_plan_timeliness", "fact_attendance", "fact_exclusion", "fact_placement", "fact_waiting_list"]);
    }

    [Fact]
    public async Task Pieces_OfEverySource_FindEachStoredRowOnce()
    {
        await using var scope = area.Services.CreateAsyncScope();
        var build = (await scope.ServiceProvider.GetRequiredService<BuildReader>().Resolve(null, default))!;
        foreach (var table in WarehouseTables.All)
        {
            if (await table.With(new Found(scope.ServiceProvider, build)) is { } found)
            {
                found.Found.ShouldBe(found.Stored, table.Name);
            }
        }
    }

    [Fact]
    public async Task Build_OfRowsThatTheEngineCopies_CountsWhatItStored()
    {
        await using var scope = area.Services.CreateAsyncScope();
        var build = (await scope.ServiceProvider.GetRequiredService<BuildReader>().Resolve(null, default))!;
        var db = scope.ServiceProvider.GetRequiredService<WarehouseDb>();
        foreach (var (source, byQuarter) in CubeFamilies.All.SelectMany(f => f.Sources.Select(s => (s, f.BandsByQuarter))))
        {
            var again = new Rollup(source, byQuarter);
            await foreach (var cell in source.Cells(db, build.Id, which: null).AsAsyncEnumerable())
            {
                again.Add(cell);
            }

            var counts = source.Counts.ToList();
            var stored = await db.Set<CubeRow>().AsNoTracking().Where(r => r.BuildId == build.Id && counts.Contains(r.Measure)).ToListAsync();
            Lines(stored, build.Id).ShouldBe(Lines(again.Rows(), Guid.Empty), source.Count);
            stored.ShouldNotBeEmpty(source.Count);
        }
    }

    [Fact]
    public async Task PlansIssued_AsTheEngineTimesThem_KeepThePlanClock()
    {
        await using var scope = area.Services.CreateAsyncScope();
        var build = (await scope.ServiceProvider.GetRequiredService<BuildReader>().Resolve(null, default))!;

        var plans = await scope.ServiceProvider.GetRequiredService<WarehouseDb>().Set<PlanTimelinessRow>().AsNoTracking().Where(r => r.BuildId == build.Id).ToListAsync();

        plans.ShouldAllBe(p => p.InTime == new PlanClock(p.RequestedOn).InTime(p.IssuedOn) && p.Days == p.IssuedOn.DayNumber - p.RequestedOn.DayNumber && p.PeriodKey == FigurePeriod.Month(p.IssuedOn).Key);
        plans.ShouldContain(p => p.InTime);
        plans.ShouldContain(p => !p.InTime);
    }

    private static List<string> Lines<T>(IEnumerable<T> rows, Guid stamp) =>
        [.. rows.Select(r => JsonSerializer.Serialize(r).Replace(stamp.ToString(), "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

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
    }

    private sealed record Rediscovered(long Stored, long Found);

    /// <summary>Rows of a table that is copied, and how many its pieces find; null for one that is streamed.</summary>
    private sealed class Found(IServiceProvider services, BuildView build) : ITableVisitor<Rediscovered?>
    {
        public async Task<Rediscovered?> Visit<T>(FactTable<T> table)
            where T : BuildRow
        {
            var rows = services.GetRequiredService<WarehouseDb>().Set<T>().Where(r => r.BuildId == build.Id);
            // The sample has fewer rows than a piece of a build.
            const int Few = 7;
            var (sources, found) = (services.GetServices<IWarehouseSource<T>>().OfType<IQueriedSource<T>>().ToList(), 0L);
            foreach (var source in sources)
            {
                await foreach (var piece in source.Pieces(build.AsOf, Few, default))
                {
                    var put = await piece.Rows.LongCountAsync();
                    (await piece.Stored(rows).LongCountAsync()).ShouldBe(put, table.Name);
                    put.ShouldBeLessThanOrEqualTo(Few);
                    found += put;
                }
            }

            return sources.Count == 0 ? null : new(await rows.LongCountAsync(), found);
        }
    }
}
