using System.Globalization;
using Governance.Platform.Data;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Governance.EndToEndTests.Kills;

/// <summary>A power cut at any moment of the two long jobs. Moments are random; the seed is printed.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 4;
    private const int NewActions = 300;

    private readonly Random moments = Seeded(output);

    [Fact]
    public async Task WarehouseBuild_KilledAtRandomMoments_KeepsTheLastGoodAndTheNextFinishes()
    {
        using var data = await LiveData.Create();
        var (_, took) = await HostProcess.Run(data.Folder, "warehouse", "build");
        var live = await data.Read<WarehouseDb, Guid?>(db => db.Publications.Select(p => p.BuildId).SingleAsync());
        var cut = 0;
        for (var i = 0; i < Kills; i++)
        {
            cut += await HostProcess.Kill(data.Folder, took * Moment(i), "warehouse", "build") ? 1 : 0;
            live = await ShouldBeWhole(data, live);
        }

        await HostProcess.Run(data.Folder, "warehouse", "build");
        await HostProcess.Run(data.Folder, "warehouse", "status");
        var last = await ShouldBeWhole(data, live);
        last.ShouldNotBe(live);
        (await data.Read<WarehouseDb, int>(db => db.Builds.CountAsync(b => b.State == BuildState.Running))).ShouldBe(0);
        cut.ShouldBeGreaterThan(0);
        await HostProcess.Run(data.Folder, "audit", "verify");
    }

    [Fact]
    public async Task ImportActions_KilledAtRandomMoments_PutsAllOrNothingAndTheNextFinishes()
    {
        using var data = await LiveData.Create();
        var before = await Autism(data);
        var file = Path.Combine(data.Folder, "plan.csv");
        await File.WriteAllTextAsync(file, Plan());
        string[] verb = ["import", "actions", file, "--workstream", "autism"];
        using (var measured = await LiveData.Create())
        {
            var (_, took) = await HostProcess.Run(measured.Folder, verb);
            (await Autism(measured)).ShouldBe(before + NewActions);
            for (var i = 0; i < Kills; i++)
            {
                await HostProcess.Kill(data.Folder, took * Moment(i), verb);
                (await Autism(data)).ShouldBeOneOf(before, before + NewActions);
            }
        }

        await HostProcess.Run(data.Folder, verb);
        (await Autism(data)).ShouldBe(before + NewActions);
        await HostProcess.Run(data.Folder, verb);
        (await Autism(data)).ShouldBe(before + NewActions);
        await HostProcess.Run(data.Folder, "audit", "verify");
    }

    // Each kill falls in its own part of the run, so that together they cover it.
    private double Moment(int kill) => 0.2 + (0.8 * (kill + moments.NextDouble()) / Kills);

    // Every row the run log promises for the live build is there, and the live build only ever moves to a newer whole one.
    private static Task<Guid?> ShouldBeWhole(LiveData data, Guid? before) => data.Read<WarehouseDb, Guid?>(async db =>
    {
        var live = await db.Publications.Select(p => p.BuildId).SingleAsync();
        live.ShouldNotBeNull();
        var run = await db.Builds.SingleAsync(b => b.Id == live);
        run.State.ShouldBe(BuildState.Published);
        if (live != before)
        {
            var old = await db.Builds.SingleAsync(b => b.Id == before);
            run.StartedAt.ShouldBeGreaterThan(old.StartedAt);
        }

        var promised = await db.BuildTables.Where(t => t.BuildId == live).ToDictionaryAsync(t => t.Name, t => t.Rows);
        promised.ShouldNotBeEmpty();
        promised["fact_action_status"].ShouldBe(await db.Set<ActionStatusRow>().LongCountAsync(r => r.BuildId == live));
        promised["fact_workstream_rag"].ShouldBe(await db.Set<WorkstreamRagRow>().LongCountAsync(r => r.BuildId == live));
        return live;
    });

    private static Task<int> Autism(LiveData data) => data.Read(db => db.Set<WorkstreamAction>()
        .CountAsync(a => db.Set<Workstream>().Any(w => w.Id == a.WorkstreamId && w.Key == "autism")));

    private static string Plan() => "Reference,Action,Owner,Start,Due\n" + string.Concat(Enumerable.Range(1, NewActions)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"KILL-{i:000},Publish leaflet number {i} for families,Local Offer Officer,01/09/2026,{1 + (i % 28):00}/03/2027\n")));

    private static Random Seeded(ITestOutputHelper output)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed of the moments: {seed}");
        return new Random(seed);
    }
}
