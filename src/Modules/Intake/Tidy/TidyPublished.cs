using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Tidy;

/// <summary>Puts an accepted edition in force.</summary>
internal sealed class PublishTidy(GovernanceDb db) : IPublishStep
{
    public async Task<Result<bool>> Publish(Submission submission, CancellationToken token)
    {
        if (submission.Kind == TidyLoader.Kind)
        {
            var edition = await db.Set<TidyEdition>().SingleAsync(e => e.SubmissionId == submission.Id, token);
            edition.AcceptedAt = db.Clock.Now;
        }

        return true;
    }
}

/// <summary>Published figures as they stand: for every period those of the newest edition that has it.</summary>
internal sealed class TidyBenchmarks(GovernanceDb db) : IBenchmarkSource
{
    public async Task<IReadOnlyList<BenchmarkFigure>> Read(BenchmarkQuery query, CancellationToken token)
    {
        var filters = query.Filters.ToDictionary(f => f.Key, f => f.Value, StringComparer.OrdinalIgnoreCase);
        var areas = query.Areas.ToList();
        var rows = await (
            from edition in db.Set<TidyEdition>().AsNoTracking()
            join row in db.Set<TidyRow>().AsNoTracking() on edition.SubmissionId equals row.SubmissionId
            where edition.Dataset == query.Dataset && edition.AcceptedAt != null && (areas.Count == 0 || areas.Contains(row.AreaCode))
            select new { edition.SubmissionId, edition.ReachesTo, edition.AcceptedAt, edition.Measures, row.TimePeriod, row.TimeIdentifier, row.Level, row.AreaCode, row.AreaName, row.Filters, row.Cells }).ToListAsync(token);
        var fitting = rows.Where(r => Fits(r.Filters, filters)).ToList();
        return
        [
            .. fitting.GroupBy(r => (r.TimePeriod, r.TimeIdentifier))
                .SelectMany(period => period.Where(r => r.SubmissionId == period.MaxBy(p => (p.ReachesTo, p.AcceptedAt))!.SubmissionId))
                .Select(r => (Row: r, At: r.Measures.Split('|').ToList().FindIndex(m => string.Equals(m, query.Measure, StringComparison.OrdinalIgnoreCase))))
                .Where(r => r.At >= 0)
                .Select(r => new BenchmarkFigure(
                    new FigurePeriod(r.Row.TimePeriod, r.Row.TimeIdentifier),
                    new FigureArea(r.Row.Level, r.Row.AreaCode, r.Row.AreaName),
                    FigureValue.TryRead(r.Row.Cells.Split('|')[r.At], out _)!.Value)),
        ];
    }

    public async Task<IReadOnlyList<BenchmarkDataset>> Datasets(CancellationToken token)
    {
        var editions = await db.Set<TidyEdition>().AsNoTracking().Where(e => e.AcceptedAt != null).ToListAsync(token);
        var newest = editions.GroupBy(e => e.Dataset, StringComparer.Ordinal).Select(g => g.MaxBy(e => (e.ReachesTo, e.AcceptedAt))!).OrderBy(e => e.Dataset, StringComparer.Ordinal).ToList();
        var ids = newest.Select(e => e.SubmissionId).ToList();
        var values = (await db.Set<TidyRow>().AsNoTracking().Where(r => ids.Contains(r.SubmissionId)).Select(r => new { r.SubmissionId, r.Filters }).Distinct().ToListAsync(token))
            .ToLookup(r => r.SubmissionId, r => TidyKey.Read(r.Filters));
        var files = await db.Set<Submission>().AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.FileName, s.DecidedAt }).ToDictionaryAsync(s => s.Id, token);
        return
        [
            .. newest.Select(e => new BenchmarkDataset(
                e.Dataset,
                e.MeasureNames,
                values[e.SubmissionId].SelectMany(v => v).GroupBy(v => v.Name, StringComparer.Ordinal)
                    .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(v => v.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], StringComparer.Ordinal),
                $"{files[e.SubmissionId].FileName}, accepted {files[e.SubmissionId].DecidedAt:d MMMM yyyy}")),
        ];
    }

    private static bool Fits(string row, Dictionary<string, string> asked) =>
        TidyKey.Read(row).All(f => !asked.TryGetValue(f.Name, out var value) || value == f.Value);
}
