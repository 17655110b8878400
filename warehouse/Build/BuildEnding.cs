using Governance.Platform.Clock;
using Governance.Warehouse.Checks;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

/// <summary>The ways a build ends.</summary>
internal sealed class BuildEnding(WarehouseDb db, BuildJournal journal, BuildOrder order, UkClock clock)
{
    /// <summary>What the build is about, for the sentence when it breaks.</summary>
    public string Stage { get; set; } = "starting";

    /// <summary>Keeps the findings, then moves the pointer, or fails and says which checks failed.</summary>
    /// <returns>The sentence of the failure, or null when it is live.</returns>
    public async Task<string?> PublishOrFail(IReadOnlyList<Finding> findings, CancellationToken token)
    {
        db.AddRange(findings.Select((f, i) => new BuildCheck
        {
            BuildId = journal.Id,
            Ordinal = i + 1,
            Name = f.Name,
            TableName = f.Table,
            Passed = f.Passed,
            Sentence = f.Sentence,
        }));
        await db.SaveChangesAsync(token);
        db.ChangeTracker.Clear();
        var failed = findings.Where(f => !f.Passed).ToList();
        await Run().ExecuteUpdateAsync(
            s => s.SetProperty(b => b.ChecksPassed, findings.Count - failed.Count).SetProperty(b => b.ChecksFailed, failed.Count), token);
        if (failed.Count > 0)
        {
            var sentence = $"It did not go live: {string.Join(" ", failed.Select(f => $"“{f.Name}”: {f.Sentence}"))}";
            await Fail(sentence);
            return sentence;
        }

        await Publish(token);
        return null;
    }

    public Task Fail(string why) => End(BuildState.Failed, why);

    public Task Abandon(string why) => End(BuildState.Abandoned, why);

    private async Task Publish(CancellationToken token)
    {
        var now = clock.Now;
        await using var transaction = await db.Database.BeginTransactionAsync(token);
        await Run().ExecuteUpdateAsync(
            s => s.SetProperty(b => b.State, BuildState.Published).SetProperty(b => b.FinishedAt, now)
                .SetProperty(b => b.Percent, 100).SetProperty(b => b.Doing, "Live"),
            token);

        // A day made again from history must not take the place of a later one.
        var later = await db.Publications.AnyAsync(p => db.Builds.Any(b => b.Id == p.BuildId && b.AsOf > order.AsOf), token);
        if (!later)
        {
            await db.Publications.ExecuteUpdateAsync(s => s.SetProperty(p => p.BuildId, journal.Id).SetProperty(p => p.PublishedAt, now), token);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    private async Task End(BuildState state, string why)
    {
        db.ChangeTracker.Clear();
        if (db.Database.CurrentTransaction is { } open)
        {
            await open.DisposeAsync();
        }

        var sentence = why.Length > 2000 ? string.Concat(why.AsSpan(0, 1999), "…") : why;
        var ended = await Run().ExecuteUpdateAsync(
            s => s.SetProperty(b => b.State, state).SetProperty(b => b.FinishedAt, clock.Now).SetProperty(b => b.Failure, sentence).SetProperty(b => b.Doing, ""),
            CancellationToken.None);

        // None ended when it had just gone live: then its rows stay.
        if (ended > 0)
        {
            await Retention.Empty(db, journal.Id, clock.Now, CancellationToken.None);
        }
    }

    private IQueryable<BuildRun> Run() => db.Builds.Where(b => b.Id == journal.Id && b.State == BuildState.Running);
}
