using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Rules;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Engine;

/// <summary>Takes readings into the published values: new, restated or the same. Whatever breaks a rule is left out and named.</summary>
internal sealed class ValueKeeper(GovernanceDb db, LocalArea area, ExceptionRaiser exceptions) : IIndicatorTaker
{
    /// <summary>Days after which what is accepted is history and asks nobody anything; the daily job asks about whatever is newest.</summary>
    private const int StillNews = 35;

    public Task<ReadingsTaken> Take(IReadOnlyList<IndicatorReading> readings, ReadingSource source, CancellationToken token) => Take(readings, source, "", token);

    public async Task<ReadingsTaken> Take(IReadOnlyList<IndicatorReading> readings, ReadingSource source, string reason, CancellationToken token)
    {
        var books = await Books(readings, token);
        var problems = new List<Problem>();
        var (added, restated, same) = (0, 0, 0);
        var changed = new HashSet<Guid>();
        foreach (var group in readings.GroupBy(r => (r.Indicator, r.Area.Code, r.Period)))
        {
            var reading = group.First();
            if (group.Skip(1).Any())
            {
                problems.Add(TwoValuesForOne.Of(reading));
                continue;
            }

            if (!books.TryGetValue(reading.Indicator, out var book))
            {
                problems.Add(new("indicator-unknown", $"There is no indicator {reading.Indicator}. Define it first, or check the key.", "Indicator"));
                continue;
            }

            var figures = new StatedFigures(reading.Numerator, reading.Denominator, reading.Value);
            if (Check(book, reading, figures) is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            switch (book.Put(db, reading, figures, source, reason))
            {
                case Put.New:
                    added++;
                    changed.Add(book.Indicator.Id);
                    break;
                case Put.Restated:
                    restated++;
                    changed.Add(book.Indicator.Id);
                    break;
                default:
                    same++;
                    break;
            }
        }

        await Ask(books.Values.Where(b => changed.Contains(b.Indicator.Id)), source, token);
        return new(added, restated, same, problems);
    }

    private Problem? Check(ValueBook book, IndicatorReading reading, StatedFigures figures)
    {
        var definition = Versions.Of(book.Judge.Definitions, reading.Period);
        var problem = PeriodDoesNotExist.Check(definition, reading.Period, reading.Period.Key)
            ?? PeriodIsNotOver.Check(reading.Period, db.Clock.Today)
            ?? AreaIsNotOurs.Check(reading.Area, area.Whole)
            ?? NumeratorAboveDenominator.Check(definition, figures)
            ?? DenominatorIsNought.Check(figures)
            ?? ValueOutsideDomain.Check(definition, figures);
        return problem is null ? null : problem with { Message = $"{book.Indicator.Title}, {reading.Area.Name}, {reading.Period.Words}: {problem.Message}" };
    }

    private async Task Ask(IEnumerable<ValueBook> changed, ReadingSource source, CancellationToken token)
    {
        if (source.AcceptedAt < db.Clock.Now.AddDays(-StillNews))
        {
            return;
        }

        await exceptions.Raise([.. changed.Select(b => b.OffTrackNow(db.Clock.Today)).OfType<(Indicator, FigurePeriod, string)>()], source.AcceptedAt, token);
    }

    private async Task<Dictionary<string, ValueBook>> Books(IReadOnlyList<IndicatorReading> readings, CancellationToken token)
    {
        var keys = readings.Select(r => r.Indicator).Distinct(StringComparer.Ordinal).ToList();
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(i => keys.Contains(i.Key)).ToListAsync(token);
        var ids = indicators.Select(i => i.Id).ToList();
        var definitions = (await db.Set<Definition>().AsNoTracking().Where(d => ids.Contains(d.IndicatorId)).ToListAsync(token)).ToLookup(d => d.IndicatorId);
        var bands = (await db.Set<Band>().AsNoTracking().Where(d => ids.Contains(d.IndicatorId)).ToListAsync(token)).ToLookup(d => d.IndicatorId);
        var trajectories = (await db.Set<Trajectory>().AsNoTracking().Include(t => t.Points).Where(d => ids.Contains(d.IndicatorId)).ToListAsync(token)).ToLookup(d => d.IndicatorId);
        var values = (await db.Set<IndicatorValue>().Where(v => ids.Contains(v.IndicatorId)).ToListAsync(token)).ToLookup(v => v.IndicatorId);
        return indicators.Where(i => definitions[i.Id].Any()).ToDictionary(
            i => i.Key,
            i => new ValueBook(i, new([.. definitions[i.Id]], [.. bands[i.Id]], [.. trajectories[i.Id]]), values[i.Id], area.Whole),
            StringComparer.Ordinal);
    }
}
