using Governance.Warehouse.Checks;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Build;

/// <summary>Follows the reading of tables on a connection of its own: while the next one is read, each is checked, and added up where it is counted.</summary>
internal sealed class Follower(WarehouseDb db, Guid build, BuildOrder order, CancellationToken token) : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
    private readonly BuildChecks checks = new(db, build, order);
    private readonly List<Finding> findings = [];
    private Task last = Task.CompletedTask;

    /// <summary>Counts of the tables that have been caught up with.</summary>
    public CubeStep Cubes { get; } = new(build);

    /// <summary>Takes up a table whose rows are all stored.</summary>
    public void Follow(WarehouseTable table, Announced source) => last = After(last, table, source);

    /// <summary>Waits for every table taken up, and gives what was found in them.</summary>
    public async Task<IReadOnlyList<Finding>> CatchUp()
    {
        await last;
        return findings;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await last.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await db.DisposeAsync();
        stop.Dispose();
    }

    private Task After(Task before, WarehouseTable table, Announced source) => Task.Run(
        async () =>
        {
            await before;
            findings.AddRange(await checks.Of(table, source, stop.Token));
            await Cubes.Add(db, table, stop.Token);
        },
        CancellationToken.None);
}
