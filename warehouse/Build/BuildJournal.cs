using Governance.Platform.Clock;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

/// <summary>Keeps the build's own row, so that any process can show how far it is and ask it to stop.</summary>
internal sealed class BuildJournal(WarehouseDb db, BuildOrder order, UkClock clock, IProgress<BuildProgress>? listener)
{
    // Reading takes most of a build; what is left is checking and adding up the last tables.
    private const int RowsShare = 85;
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan BetweenGaps = TimeSpan.FromMilliseconds(250);
    private DateTimeOffset told = DateTimeOffset.MinValue;
    private DateTimeOffset left = clock.Now;
    private string doing = "";
    private long done;
    private long expected;

    public Guid Id { get; } = Guid.CreateVersion7();

    public DateTimeOffset Started { get; } = clock.Now;

    public async Task Begin(CancellationToken token)
    {
        db.Add(new BuildRun
        {
            Id = Id,
            AsOf = order.AsOf,
            StartedAt = Started,
            AskedBy = order.AskedBy,
            DropAccepted = order.DropAccepted,
            Process = $"{Environment.MachineName}, process {Environment.ProcessId}",
        });
        await db.SaveChangesAsync(token);
        db.ChangeTracker.Clear();
    }

    public Task Expect(long rows, CancellationToken token)
    {
        expected = rows;
        return Tell("Counting what the sources hold", token);
    }

    public Task Tell(string what, CancellationToken token) => Tell(what, RowsPercent(), token);

    /// <summary>Tells of work that no rows measure.</summary>
    public Task Tell(string what, int percent, CancellationToken token)
    {
        (doing, told) = (what, clock.Now);
        return Write(percent, token);
    }

    /// <summary>Counts rows; written down at most a few times a second.</summary>
    public Task Rows(int count, CancellationToken token)
    {
        done += count;
        if (clock.Now - told < Often)
        {
            return Task.CompletedTask;
        }

        told = clock.Now;
        return Write(RowsPercent(), token);
    }

    /// <summary>A long build lets go of the write lock now and then, so that a request to stop it gets in.</summary>
    public async Task LeaveGap(CancellationToken token)
    {
        if (clock.Now - left >= BetweenGaps)
        {
            await Task.Delay(10, token);
            left = clock.Now;
        }
    }

    private int RowsPercent() => expected == 0 ? 0 : (int)Math.Min(RowsShare, RowsShare * done / expected);

    private async Task Write(int percent, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        await db.Builds.Where(b => b.Id == Id).ExecuteUpdateAsync(
            s => s.SetProperty(b => b.Doing, doing).SetProperty(b => b.RowsDone, done).SetProperty(b => b.RowsExpected, expected).SetProperty(b => b.Percent, percent),
            token);
        var stop = await db.Builds.Where(b => b.Id == Id).Select(b => b.CancelAskedBy).SingleAsync(token);
        if (stop.Length > 0)
        {
            throw new BuildCancelledException(stop);
        }

        listener?.Report(new(Id, doing, done, expected, percent));
    }
}

/// <summary>Ends a build that somebody asked to stop.</summary>
internal sealed class BuildCancelledException(string by) : OperationCanceledException($"Cancelled by {by}.");
