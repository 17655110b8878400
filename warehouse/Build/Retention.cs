using Governance.Platform.Clock;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

/// <summary>A build whose rows are stored.</summary>
internal sealed record KeptBuild(Guid Id, DateOnly AsOf, DateTimeOffset FinishedAt);

/// <summary>Daily builds are kept for 35 days, month ends for ever. The run log itself is kept.</summary>
internal static class Retention
{
    public const int DailyDays = 35;

    // A page that resolved a build just before it was replaced may still be reading it.
    private static readonly TimeSpan Readers = TimeSpan.FromHours(1);

    public static IReadOnlyList<KeptBuild> ToRemove(IReadOnlyList<KeptBuild> builds, Guid? live, DateTimeOffset now)
    {
        var newest = builds.OrderByDescending(b => b.AsOf).ThenByDescending(b => b.FinishedAt).ToList();
        var ofDay = newest.DistinctBy(b => b.AsOf).Where(b => b.AsOf.AddDays(DailyDays) >= UkClock.Day(now));
        var monthEnds = newest.DistinctBy(b => (b.AsOf.Year, b.AsOf.Month));
        var keep = ofDay.Concat(monthEnds).Select(b => b.Id).ToHashSet();
        return [.. builds.Where(b => !keep.Contains(b.Id) && b.Id != live && now - b.FinishedAt > Readers)];
    }

    public static async Task Apply(WarehouseDb db, DateTimeOffset now, CancellationToken token)
    {
        var stored = await db.Builds
            .Where(b => b.State == BuildState.Published && b.RowsRemovedAt == null)
            .Select(b => new KeptBuild(b.Id, b.AsOf, b.FinishedAt!.Value))
            .ToListAsync(token);
        var live = await db.Publications.Select(p => p.BuildId).SingleAsync(token);
        foreach (var build in ToRemove(stored, live, now))
        {
            await Empty(db, build.Id, now, token);
        }
    }

    /// <summary>Clears what a killed process left: it holds no lock any more, so nobody else can be running.</summary>
    public static async Task ClearOrphans(WarehouseDb db, DateTimeOffset now, CancellationToken token)
    {
        await db.Builds.Where(b => b.State == BuildState.Running).ExecuteUpdateAsync(
            s => s.SetProperty(b => b.State, BuildState.Abandoned).SetProperty(b => b.FinishedAt, now)
                .SetProperty(b => b.Failure, "It stopped because the process that ran it ended. The next build cleared what it had written."),
            token);
        var left = await db.Builds
            .Where(b => (b.State == BuildState.Abandoned || b.State == BuildState.Failed) && b.RowsRemovedAt == null)
            .Select(b => b.Id).ToListAsync(token);
        foreach (var build in left)
        {
            await Empty(db, build, now, token);
        }
    }

    /// <summary>Removes a build's rows. A live or readable build is marked before and after, so that nobody resolves it half empty.</summary>
    public static async Task Empty(WarehouseDb db, Guid build, DateTimeOffset now, CancellationToken token)
    {
        await db.Builds.Where(b => b.Id == build && b.State == BuildState.Published).ExecuteUpdateAsync(s => s.SetProperty(b => b.RowsRemovedAt, now), token);
        foreach (var table in WarehouseTables.All)
        {
            await table.Remove(db, build, token);
        }

        await db.Builds.Where(b => b.Id == build).ExecuteUpdateAsync(s => s.SetProperty(b => b.RowsRemovedAt, now), token);
    }
}
