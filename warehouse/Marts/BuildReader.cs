using System.Linq.Expressions;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>A build whose rows can be read.</summary>
/// <param name="Id">Its id: what every mart takes.</param>
/// <param name="AsOf">The day its figures run to.</param>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="FinishedAt">When it went live (UTC).</param>
/// <param name="Checks">Checks it passed.</param>
/// <param name="PolicyNumber">Version of the suppression policy that officers read it by; null of a build made before that was kept.</param>
public sealed record BuildView(Guid Id, DateOnly AsOf, DateTimeOffset StartedAt, DateTimeOffset FinishedAt, int Checks, int? PolicyNumber)
{
    /// <summary>True when it was made after its day, from history: what is now known of that day, not what was shown on it.</summary>
    public bool IsRebuilt => UkClock.Day(StartedAt) > AsOf;

    /// <summary>The footer's line, such as <c>Build 2026-11-17 of 02:04, all 23 checks passed</c>.</summary>
    public string Line => $"Build {AsOf:yyyy-MM-dd} of {UkClock.Local(FinishedAt):HH:mm}, all {Checks} checks passed";
}

/// <summary>Says which build a request reads. One per request: ask it first, then give its answer to every mart.</summary>
public sealed class BuildReader(WarehouseDb db)
{
    private static readonly Expression<Func<BuildRun, BuildView>> View =
        b => new BuildView(b.Id, b.AsOf, b.StartedAt, b.FinishedAt!.Value, b.ChecksPassed, b.PolicyNumber);

    private static readonly Compiled<Func<WarehouseDb, CancellationToken, Task<BuildView?>>> Live = new(() => EF.CompileAsyncQuery(
        (WarehouseDb db, CancellationToken _) => db.Builds.Where(b => db.Publications.Any(p => p.BuildId == b.Id)).Select(View).SingleOrDefault()));

    private (DateOnly? KnownOn, BuildView? Build)? asked;

    /// <summary>The live build, or null before the first; with <paramref name="knownOn"/>, the last build as of that day or before whose rows are still kept. The same question is answered once a request.</summary>
    public async Task<BuildView?> Resolve(DateOnly? knownOn, CancellationToken token)
    {
        if (asked is { } known && known.KnownOn == knownOn)
        {
            return known.Build;
        }

        var build = knownOn is { } day ? await On(day).FirstOrDefaultAsync(token) : await Live.For(db)(db, token);
        asked = (knownOn, build);
        return build;
    }

    /// <summary>The build with that id while its rows are kept, or null.</summary>
    public Task<BuildView?> Find(Guid id, CancellationToken token) => Readable().Where(b => b.Id == id).Select(View).FirstOrDefaultAsync(token);

    /// <summary>Days that can be asked about, newest first.</summary>
    public async Task<IReadOnlyList<DateOnly>> Days(CancellationToken token) =>
        await Readable().Select(b => b.AsOf).Distinct().OrderByDescending(d => d).ToListAsync(token);

    private IQueryable<BuildView> On(DateOnly day) =>
        Readable().Where(b => b.AsOf <= day).OrderByDescending(b => b.AsOf).ThenByDescending(b => b.FinishedAt).Select(View);

    private IQueryable<BuildRun> Readable() => db.Builds.Where(b => b.State == BuildState.Published && b.RowsRemovedAt == null);
}
