using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

/// <summary>A run of the build as the log shows it; the fields are those of <see cref="BuildRun"/>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AsOf">The day its figures run to.</param>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="FinishedAt">When it ended (UTC), or null while it runs.</param>
/// <param name="State">How it stands.</param>
/// <param name="AskedBy">Role of whoever asked.</param>
/// <param name="Process">Machine and process.</param>
/// <param name="Doing">What it is doing, in words.</param>
/// <param name="RowsDone">Rows written.</param>
/// <param name="RowsExpected">Rows announced.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="ChecksPassed">Checks that passed.</param>
/// <param name="ChecksFailed">Checks that failed.</param>
/// <param name="Failure">Why it did not go live, or empty.</param>
/// <param name="DropAccepted">Why a fall was accepted, or empty.</param>
/// <param name="RowsRemovedAt">When its rows were removed (UTC), or null.</param>
public sealed record BuildRunView(
    Guid Id, DateOnly AsOf, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, BuildState State, string AskedBy, string Process, string Doing,
    long RowsDone, long RowsExpected, int Percent, int ChecksPassed, int ChecksFailed, string Failure, string DropAccepted, DateTimeOffset? RowsRemovedAt);

/// <summary>The run log.</summary>
public sealed class BuildLog(WarehouseDb db)
{
    /// <summary>The build shown everywhere, or null before the first.</summary>
    public Task<BuildView?> Live(CancellationToken token) => new BuildReader(db).Resolve(knownOn: null, token);

    /// <summary>Runs, newest first, and how many there are in all.</summary>
    /// <param name="before">Only runs that began earlier (UTC), or null for the newest.</param>
    /// <param name="take">Most runs wanted.</param>
    /// <param name="token">Stops the reading.</param>
    public async Task<(IReadOnlyList<BuildRunView> Runs, int Total)> Page(DateTimeOffset? before, int take, CancellationToken token)
    {
        var runs = await Views(db.Builds.Where(b => before == null || b.StartedAt < before).OrderByDescending(b => b.StartedAt).Take(take)).ToListAsync(token);
        return (runs, await db.Builds.CountAsync(token));
    }

    /// <summary>One run, or null.</summary>
    public Task<BuildRunView?> Find(Guid id, CancellationToken token) => Views(db.Builds.Where(b => b.Id == id)).FirstOrDefaultAsync(token);

    /// <summary>Checks of a build, in their order.</summary>
    public async Task<IReadOnlyList<BuildCheck>> Checks(Guid id, CancellationToken token) =>
        await db.BuildChecks.AsNoTracking().Where(c => c.BuildId == id).OrderBy(c => c.Ordinal).ToListAsync(token);

    /// <summary>Tables a build wrote, by name.</summary>
    public async Task<IReadOnlyList<BuildTable>> Tables(Guid id, CancellationToken token) =>
        await db.BuildTables.AsNoTracking().Where(t => t.BuildId == id).OrderBy(t => t.Name).ToListAsync(token);

    /// <summary>Asks a running build, in whatever process, to stop.</summary>
    /// <returns>False when it is not running.</returns>
    public async Task<bool> AskToStop(Guid id, string by, CancellationToken token) =>
        await db.Builds.Where(b => b.Id == id && b.State == BuildState.Running).ExecuteUpdateAsync(s => s.SetProperty(b => b.CancelAskedBy, by), token) > 0;

    /// <summary>When the last run began that went live or failed (UTC), or null; one that was cut short does not count.</summary>
    public Task<DateTimeOffset?> LastRun(CancellationToken token) =>
        db.Builds.Where(b => b.State == BuildState.Published || b.State == BuildState.Failed).MaxAsync(b => (DateTimeOffset?)b.StartedAt, token);

    private static IQueryable<BuildRunView> Views(IQueryable<BuildRun> runs) => runs.Select(b => new BuildRunView(
        b.Id, b.AsOf, b.StartedAt, b.FinishedAt, b.State, b.AskedBy, b.Process, b.Doing,
        b.RowsDone, b.RowsExpected, b.Percent, b.ChecksPassed, b.ChecksFailed, b.Failure, b.DropAccepted, b.RowsRemovedAt));
}
