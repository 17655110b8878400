using Governance.Platform.Data.Bulk;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Releases;

/// <summary>What one audience is told, and by which policy.</summary>
/// <param name="Id">The release, or the build for officers.</param>
/// <param name="Policy">The policy it was made by.</param>
public sealed record ReleaseSet(Guid Id, SuppressionPolicy Policy);

/// <summary>What came of making a release.</summary>
/// <param name="Rows">Figures written, symbols included.</param>
/// <param name="Kept">What is left for readers, over all families and periods.</param>
public sealed record ReleaseMade(long Rows, InformationKept Kept);

/// <summary>How far a release is.</summary>
/// <param name="What">What is being looked at.</param>
/// <param name="Done">Tables done.</param>
/// <param name="Of">Tables there are.</param>
public sealed record ReleaseProgress(string What, int Done, int Of);

/// <summary>Puts the counts of a build through disclosure control and writes what is left. Nothing else writes released figures, and nothing else reads the counts.</summary>
public sealed class ReleasePress(WarehouseDb db)
{
    private const decimal Millionths = 1_000_000m;

    /// <summary>Makes a release of a build.</summary>
    /// <param name="release">The release to make; it must hold no figures yet.</param>
    /// <param name="build">The build its counts are of.</param>
    /// <param name="earlier">Releases the same audience already has, oldest first.</param>
    /// <param name="progress">Told before each table; or null.</param>
    /// <param name="token">Stops it; <see cref="Remove"/> clears what was written so far.</param>
    /// <returns>What was made, or why the policy cannot be applied.</returns>
    public async Task<Result<ReleaseMade>> Make(ReleaseSet release, Guid build, IReadOnlyList<ReleaseSet> earlier, IProgress<ReleaseProgress>? progress, CancellationToken token)
    {
        if (release.Policy.Check() is { Count: > 0 } problems)
        {
            return Result<ReleaseMade>.Invalid(problems);
        }

        // Open for as long as the writer is: outside a build nothing else keeps it so.
        await db.Database.OpenConnectionAsync(token);
        try
        {
            return await Write(release, build, earlier, progress, token);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<Result<ReleaseMade>> Write(ReleaseSet release, Guid build, IReadOnlyList<ReleaseSet> earlier, IProgress<ReleaseProgress>? progress, CancellationToken token)
    {
        var kept = new List<InformationKept>();
        var told = new HashSet<(string, string)>();
        var (rows, of) = (0L, await Tables(build, token));
        await using var writer = BulkWriter<ReleasedRow>.For(db, nameof(BuildRow.BuildId), release.Id);
        foreach (var family in CubeFamilies.All)
        {
            var before = await new Shelf(db, family).Read(earlier, token);
            var hidden = new List<FigurePeriod>();
            foreach (var period in await Periods(family, build, token))
            {
                token.ThrowIfCancellationRequested();
                progress?.Report(new($"{family.Sources[0].Count.Replace('-', ' ')}, {period.Key.Words}", kept.Count, of));
                if (hidden.Exists(h => h.From >= period.Key.From && h.To <= period.Key.To))
                {
                    // Months of it that are told would give away the one that is not.
                    continue;
                }

                var made = Tell(family, [.. period], release.Policy, [.. before[period.Key.Key]]);
                if (!made.Ok)
                {
                    return Result<ReleaseMade>.Invalid(made.Problems);
                }

                if (family.BandsByQuarter && made.Value.Figures.Any(f => FamilyDraft.Bands(f.Key.Place) == 0 && f.Withheld && !f.IsRate))
                {
                    // The months of a quarter tell its whole: a quarter that would hide it is not told at all.
                    hidden.Add(period.Key);
                    if (period.Key.Grain != PeriodGrain.Month)
                    {
                        continue;
                    }
                }

                told.UnionWith(made.Value.Figures.Where(f => f.IsRate || f.Key.Measure == family.Sources[0].Count).Select(f => (f.Key.Measure, period.Key.Key)));
                kept.Add(made.Value.Kept);
                rows += await Write(writer, [.. made.Value.Figures.Select(f => Row(family, period.Key, f))], token);
            }
        }

        rows += await Write(writer, await new WholeAreaFigures(db, build, release.Policy, told).Rows(token), token);
        return new ReleaseMade(rows, Total(kept));
    }

    // Where so few are counted that even the whole would have to be left out, less is told of its parts; but never less than was told before.
    private static Result<ReleaseTables> Tell(CubeFamily family, IReadOnlyList<CubeRow> rows, SuppressionPolicy policy, IReadOnlyList<ReleaseTables> earlier)
    {
        var before = earlier.SelectMany(e => e.Figures).Where(f => !f.IsRate).Select(f => f.Key).Distinct().ToList();
        var details = Detail.Of(family, before);
        foreach (var detail in details.SkipLast(1))
        {
            var made = Made(detail);
            if (!made.Ok || !WholeIsHidden(family, made.Value))
            {
                return made;
            }
        }

        return Made(details[^1]);

        Result<ReleaseTables> Made(Detail detail) => DisclosureControl.Apply(FamilyDraft.Of(family, rows, detail, before), policy, earlier);
    }

    // Parts that are told coarsely anyway may be hidden: what they are parts of matters more.
    private static bool WholeIsHidden(CubeFamily family, ReleaseTables made)
    {
        var fine = family.Sources.SelectMany(s => s.Fine).ToHashSet(StringComparer.Ordinal);
        return made.Figures.Any(f => fine.Contains(f.Key.Measure) && FamilyDraft.Bands(f.Key.Place) == 0 && f.Reason is (DisclosureReason.Secondary or DisclosureReason.Restated or DisclosureReason.Withheld));
    }

    /// <summary>Removes the figures of a release that is not published, made in part or in full. Removing them twice does nothing.</summary>
    public Task Remove(Guid release, CancellationToken token) => db.Set<ReleasedRow>().Where(r => r.BuildId == release).ExecuteDeleteAsync(token);

    private async Task<int> Tables(Guid build, CancellationToken token)
    {
        var firsts = CubeFamilies.All.Select(f => f.Sources[0].Count).ToList();
        return await db.Set<CubeRow>().Where(r => r.BuildId == build && firsts.Contains(r.Measure)).Select(r => new { r.Measure, r.PeriodKey }).Distinct().CountAsync(token);
    }

    private async Task<IReadOnlyList<IGrouping<FigurePeriod, CubeRow>>> Periods(CubeFamily family, Guid build, CancellationToken token)
    {
        var counts = family.Counts.ToList();
        var rows = await db.Set<CubeRow>().AsNoTracking().Where(r => r.BuildId == build && counts.Contains(r.Measure)).ToListAsync(token);
        var periods = Whole(family, rows);
        return [.. rows.GroupBy(r => r.PeriodKey, StringComparer.Ordinal).Select(g => (Period: FigurePeriod.TryReadKey(g.Key), Rows: g)).Where(g => g.Period is { } period && periods.Contains(period))
            .SelectMany(g => g.Rows.Select(r => (Period: g.Period!.Value, Row: r))).GroupBy(r => r.Period, r => r.Row).OrderBy(g => g.Key.To).ThenByDescending(g => g.Key.From)];
    }

    // A quarter is told once all its months are in.
    private static HashSet<FigurePeriod> Whole(CubeFamily family, IReadOnlyList<CubeRow> rows)
    {
        var all = rows.Select(r => r.PeriodKey).Distinct().Select(FigurePeriod.TryReadKey).OfType<FigurePeriod>().ToList();
        var months = all.Where(p => p.Grain == PeriodGrain.Month).ToList();
        return family.BandsByQuarter
            ? [.. all.Where(p => p.Grain == PeriodGrain.Month || (p.From >= months.Min(m => m.From) && p.To <= months.Max(m => m.To)))]
            : [.. all];
    }

    private async Task<long> Write(BulkWriter<ReleasedRow> writer, IReadOnlyList<ReleasedRow> rows, CancellationToken token)
    {
        foreach (var chunk in rows.Chunk(BulkWriter.RowsInOneTransaction))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            await writer.Write(chunk, token);
            await transaction.CommitAsync(token);
        }

        return rows.Count;
    }

    private static ReleasedRow Row(CubeFamily family, FigurePeriod period, ReleasedFigure figure)
    {
        var at = FamilyDraft.At(family, period.Key, figure.Key.Place);
        return new()
        {
            Measure = figure.Key.Measure,
            PeriodKey = period.Key,
            PeriodFrom = period.From,
            PeriodTo = period.To,
            AreaCode = at.AreaCode,
            Phase = at.Phase,
            Need = at.Need,
            Cohort = at.Cohort,
            ValueMillionths = figure.Shown.Number is { } number ? (long)(number * Millionths) : null,
            Symbol = figure.Shown.Number is null ? figure.Shown.Cell : "",
            Reason = figure.Reason == DisclosureReason.None ? "" : figure.Reason.ToString(),
            Truth = figure.Truth,
            IsExact = figure.Exact,
        };
    }

    private static InformationKept Total(List<InformationKept> all)
    {
        decimal figures = Math.Max(1, all.Sum(k => k.Figures));
        return new(
            all.Sum(k => k.Figures), all.Sum(k => k.Shown), Math.Round(all.Sum(k => k.WeightPercent * k.Figures) / figures, 1),
            all.Sum(k => k.WholeRowsShown), Math.Round(all.Sum(k => k.WholeRowsWeightPercent * k.Figures) / figures, 1));
    }
}
