using System.Runtime.CompilerServices;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Contributions.Warehouse;

/// <summary>Values as published by the end of the day, an indicator at a time so that memory stays flat.</summary>
internal sealed class IndicatorValueSource(GovernanceDb db, Shelf shelf) : IWarehouseSource<IndicatorValueRow>
{
    private const decimal Millionths = 1_000_000m;

    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token)
    {
        var end = UkClock.At(asOf.AddDays(1), TimeOnly.MinValue);
        return new(await db.Set<IndicatorValue>().LongCountAsync(v => v.PublishedAt < end || db.Set<FormerValue>().Any(f => f.ValueId == v.Id && f.PublishedAt < end), token));
    }

    public async IAsyncEnumerable<IndicatorValueRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var id in await db.Set<Indicator>().OrderBy(i => i.Place).Select(i => i.Id).ToListAsync(token))
        {
            foreach (var dossier in await shelf.Read(new([id], asOf) { AreaGroups = true }, token))
            {
                foreach (var point in dossier.Points)
                {
                    yield return Row(dossier, point);
                }
            }
        }
    }

    private static IndicatorValueRow Row(Dossier dossier, Point point)
    {
        var card = dossier.Definitions.First(d => d.Number == point.Definition);
        return new()
        {
            IndicatorId = dossier.Indicator.Id,
            PeriodKey = point.Period.Key,
            PeriodFrom = point.Period.From,
            PeriodTo = point.Period.To,
            Grain = point.Period.Grain.ToString(),
            AreaLevel = point.Area.Level.ToString(),
            AreaCode = point.Area.Code,
            AreaName = point.Area.Name,
            NumeratorMillionths = Whole(point.Numerator),
            DenominatorMillionths = Whole(point.Denominator),
            ValueMillionths = Whole(point.Value.Number),
            Symbol = point.Value.Number is null ? point.Value.Cell : "",
            PlannedMillionths = Whole(point.Planned),
            Status = point.Status,
            Definition = point.Definition,
            BreaksBefore = point.Breaks,
            LowMillionths = Whole(card.Low),
            HighMillionths = Whole(card.High),
            PublishedOn = UkClock.Day(point.PublishedAt),
            Restatements = point.Former.Count,
            SourceFile = point.File,
        };
    }

    private static long? Whole(decimal? figure) => figure is { } known ? (long)Math.Round(known * Millionths, MidpointRounding.AwayFromZero) : null;
}
