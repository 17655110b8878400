using System.Diagnostics;
using Governance.Warehouse.Checks;
using Governance.Warehouse.Releases;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Warehouse.Build;

/// <summary>Walks every table: prepare, announce, extract.</summary>
internal sealed class BuildTables(IServiceProvider services, WarehouseDb db, BuildJournal journal, BuildOrder order, BuildEnding ending)
{
    // Of a hundred: reading ends at 85, publishing begins at 98.
    private const int Made = 95;

    public async Task Prepare(CancellationToken token)
    {
        await journal.Tell("Bringing statuses up to the day", token);
        var preparation = new Preparation(services, order.AsOf, token);
        foreach (var table in WarehouseTables.All)
        {
            await table.With(preparation);
        }
    }

    /// <summary>Reads every table, adds up, and makes what officers read.</summary>
    /// <returns>What the checks found.</returns>
    public async Task<IReadOnlyList<Finding>> Extract(CancellationToken token)
    {
        ending.Stage = "counting what the sources hold";
        var announcement = new Announcement(services, order.AsOf, token);
        var announced = new List<(WarehouseTable Table, Announced Source)>();
        foreach (var table in WarehouseTables.All.Where(t => !t.IsDerived))
        {
            announced.Add((table, await table.With(announcement)));
        }

        await journal.Expect(announced.Sum(a => a.Source.Rows), token);
        var beside = await services.GetRequiredService<IDbContextFactory<WarehouseDb>>().CreateDbContextAsync(token);
        await using var follower = new Follower(beside, journal.Id, order, token);
        await BuildSettings.Apply(beside, token);
        var extraction = new Extraction(services, db, journal, follower, order.AsOf, token);
        foreach (var (table, source) in announced)
        {
            ending.Stage = $"reading {table.Called}";
            await journal.Tell($"Reading {table.Called}", token);
            var extracted = await table.With(extraction);
            await Keep(table, extracted, source, token);
            await follower.Check(table, source);
        }

        ending.Stage = "checking and adding up";
        await journal.Tell("Checking and adding up", token);
        await follower.CatchUp();
        await Derive(follower, "cube", t => follower.Cubes.Put(db, t), token);
        ending.Stage = "leaving out what would tell of a single child";
        var policy = services.GetRequiredService<IOfficerPolicy>();
        await Derive(follower, "released_figure", t => new ReleaseStep(db, journal, order, policy).Run(t), token);
        ending.Stage = "checking";
        await journal.Tell("Checking what was made", Made, token);
        return await follower.CatchUp();
    }

    private async Task Derive(Follower follower, string name, Func<CancellationToken, Task<long>> step, CancellationToken token)
    {
        var began = Stopwatch.GetTimestamp();
        var table = WarehouseTables.All.Single(t => t.Name == name);
        var rows = await step(token);
        var source = new Announced(rows, null, "this build");
        await Keep(table, new(rows, Stopwatch.GetElapsedTime(began)), source, token);
        await follower.Check(table, source);
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
