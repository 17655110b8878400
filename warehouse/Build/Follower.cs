using Governance.Warehouse.Checks;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Build;

/// <summary>Follows the reading of tables on a connection of its own: while more is read, what is stored is added up where it is counted, and each table is checked.</summary>
internal sealed class Follower(WarehouseDb db, Guid build, BuildOrder order, CancellationToken token) : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
    private readonly BuildChecks checks = new(db, build, order);
    private readonly List<Finding> findings = [];
    private Task last = Task.CompletedTask;

    /// <summary>Counts of the tables that have been caught up with.</summary>
    public CubeStep Cubes { get; } = new(build);

    /// <summary>Takes up rows of a table; fails with whatever failed before, so that nobody reads on for a build that is lost.</summary>
    /// <param name="table">The table.</param>
    /// <param name="which">Picks some of them, each row once; null for all.</param>
    public Task Add(WarehouseTable table, Delegate? which) => Follow(() => Cubes.Add(db, table, which, stop.Token));

    /// <summary>Takes up a table whose rows are all stored; fails with whatever failed before.</summary>
    public Task Check(WarehouseTable table, Announced source) => Follow(async () => findings.AddRange(await checks.Of(table, source, stop.Token)));

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

    private Task Follow(Func<Task> step)
    {
        if (last.IsFaulted)
        {
            return last;
        }

        last = After(last, step);
        return Task.CompletedTask;
    }

    private static Task After(Task before, Func<Task> step) => Task.Run(
        async () =>
        {
            await before;
            await step();
        },
        CancellationToken.None);
}
