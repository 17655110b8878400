using System.Runtime.CompilerServices;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Contributions.Warehouse;

/// <summary>The local area, and the places it is compared with.</summary>
internal sealed class ComparedAreaSource(GovernanceDb db, LocalArea area) : IWarehouseSource<AreaRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new((await Rows(asOf, token)).Count);

    public async IAsyncEnumerable<AreaRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var row in await Rows(asOf, token))
        {
            yield return row;
        }
    }

    private async Task<IReadOnlyList<AreaRow>> Rows(DateOnly asOf, CancellationToken token)
    {
        var neighbours = await NeighbourSet.On(db.Set<NeighbourSet>(), asOf).Take(1).SelectMany(s => s.Members).Select(m => new { m.Code, m.Name }).ToListAsync(token);
        IEnumerable<AreaRow> own = [Row(area.Whole, isOwn: true, isNeighbour: false), Row(FigureArea.England, isOwn: false, isNeighbour: false)];
        IEnumerable<AreaRow> region = area.RegionCode.Length > 0 ? [Row(new(AreaLevel.Regional, area.RegionCode, area.RegionName), isOwn: false, isNeighbour: false)] : [];
        return [.. own.Concat(region).Concat(neighbours.Select(n => Row(new(AreaLevel.LocalAuthority, n.Code, n.Name), isOwn: false, isNeighbour: true))).DistinctBy(r => r.Code)];
    }

    private static AreaRow Row(FigureArea place, bool isOwn, bool isNeighbour) =>
        new() { Code = place.Code, Name = place.Name, Level = place.Level.ToString(), IsOwn = isOwn, IsNeighbour = isNeighbour };
}

/// <summary>Published figures of the indicators that are tied to one, for England, the region and the statistical neighbours.</summary>
internal sealed class BenchmarkValueSource(Shelf shelf, BenchmarkReader benchmarks) : IWarehouseSource<BenchmarkValueRow>
{
    private const decimal Millionths = 1_000_000m;

    private (DateOnly Day, IReadOnlyList<BenchmarkValueRow> Rows)? read;

    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new((await Rows(asOf, token)).Count);

    public async IAsyncEnumerable<BenchmarkValueRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var row in await Rows(asOf, token))
        {
            yield return row;
        }
    }

    // A few hundred rows: thirty indicators, a dozen places, some years.
    private async Task<IReadOnlyList<BenchmarkValueRow>> Rows(DateOnly asOf, CancellationToken token)
    {
        if (read is { } known && known.Day == asOf)
        {
            return known.Rows;
        }

        var rows = new List<BenchmarkValueRow>();
        foreach (var dossier in await shelf.Read(new(null, asOf) { Since = DateOnly.MaxValue }, token))
        {
            var figures = await benchmarks.Figures(dossier, token);
            rows.AddRange(figures.Where(f => f.Period.To <= asOf).DistinctBy(f => (f.Period, f.Area.Code)).Select(f => Row(dossier.Indicator.Id, f)));
        }

        read = (asOf, rows);
        return rows;
    }

    private static BenchmarkValueRow Row(Guid indicator, BenchmarkFigure figure) => new()
    {
        IndicatorId = indicator,
        PeriodKey = figure.Period.Key,
        PeriodFrom = figure.Period.From,
        PeriodTo = figure.Period.To,
        AreaCode = figure.Area.Code,
        ValueMillionths = figure.Value.Number is { } number ? (long)Math.Round(number * Millionths, MidpointRounding.AwayFromZero) : null,
        Symbol = figure.Value.Number is null ? figure.Value.Cell : "",
    };
}
