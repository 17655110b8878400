using System.Diagnostics;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Releases;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Warehouse.Build;

/// <summary>Walks every table: prepare, announce, extract.</summary>
internal sealed class BuildTables(IServiceProvider services, WarehouseDb db, BuildJournal journal, BuildOrder order, BuildEnding ending)
{
    public async Task Prepare(CancellationToken token)
    {
        await journal.Tell("Bringing statuses up to the day", token);
        var preparation = new Preparation(services, order.AsOf, token);
        foreach (var table in WarehouseTables.All)
        {
            await table.With(preparation);
        }
    }

    public async Task<IReadOnlyDictionary<WarehouseTable, Announced>> Extract(CancellationToken token)
    {
        ending.Stage = "counting what the sources hold";
        var announcement = new Announcement(services, order.AsOf, token);
        var announced = new Dictionary<WarehouseTable, Announced>();
        foreach (var table in WarehouseTables.All.Where(t => !t.IsDerived))
        {
            announced[table] = await table.With(announcement);
        }

        await journal.Expect(announced.Values.Sum(a => a.Rows), token);
        var extraction = new Extraction(services, db, journal, order.AsOf, token);
        foreach (var (table, source) in announced)
        {
            ending.Stage = $"reading {table.Called}";
            await journal.Tell($"Reading {table.Called}", token);
            var extracted = await table.With(extraction);
            await Keep(table, extracted, source, token);
        }

        ending.Stage = "adding up";
        await Derive(announced, "cube", t => new CubeStep(db, journal).Run(t), token);
        ending.Stage = "leaving out what would tell of a single child";
        var policy = services.GetRequiredService<IOfficerPolicy>();
        await Derive(announced, "released_figure", t => new ReleaseStep(db, journal, order, policy).Run(t), token);
        return announced;
    }

    private async Task Derive(Dictionary<WarehouseTable, Announced> announced, string name, Func<CancellationToken, Task<long>> step, CancellationToken token)
    {
        var began = Stopwatch.GetTimestamp();
        var table = WarehouseTables.All.Single(t => t.Name == name);
        var rows = await step(token);
        announced[table] = new(rows, null, "this build");
        await Keep(table, new(rows, Stopwatch.GetElapsedTime(began)), announced[table], token);
    }

    private async Task Keep(WarehouseTable table, Extracted extracted, Announced source, CancellationToken token)
    {
        db.Add(new BuildTable
        {
            BuildId = journal.Id,
            Name = table.Name,
            Rows = extracted.Rows,
            SourceRows = source.Rows,
            Sources = source.Sources,
            Milliseconds = (long)extracted.Took.TotalMilliseconds,
        });
        await db.SaveChangesAsync(token);
        db.ChangeTracker.Clear();
    }
}
