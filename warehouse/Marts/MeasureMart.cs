using Governance.Platform.Rag;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>A band that figures are told by.</summary>
public enum FigureBand
{
    /// <summary>Area groups.</summary>
    Area,

    /// <summary>Phases.</summary>
    Phase,

    /// <summary>Needs.</summary>
    Need,

    /// <summary>Cohorts.</summary>
    Cohort,
}

/// <summary>Figures asked for: measures at one place and bands, and with <paramref name="By"/> at every item of that band too.</summary>
/// <param name="Measures">Keys of measures.</param>
/// <param name="At">Place and bands.</param>
/// <param name="By">The band to tell them by, or null.</param>
public sealed record FigureAsk(IReadOnlyList<string> Measures, FigureFilter At, FigureBand? By = null);

/// <summary>What was planned for a period of an indicator, and how its value stood.</summary>
/// <param name="PeriodKey">The period.</param>
/// <param name="Planned">Planned, in the indicator's unit; or null.</param>
/// <param name="Status">Status of the whole area, or null.</param>
public sealed record PlannedPoint(string PeriodKey, decimal? Planned, RagStatus? Status);

/// <summary>An indicator with what was planned for it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Heading">Heading it stands under, or empty.</param>
/// <param name="OwnerRole">Role of its owner.</param>
/// <param name="Unit">What it counts in, as the schema lists.</param>
/// <param name="Per">For a rate, per how many.</param>
/// <param name="Polarity"><c>Higher</c>, <c>Lower</c> or <c>Context</c>.</param>
/// <param name="Plan">Periods of the whole area, oldest first.</param>
public sealed record PlannedIndicator(string Key, string Name, string Heading, string OwnerRole, string Unit, int Per, string Polarity, IReadOnlyList<PlannedPoint> Plan);

/// <summary>Reads released figures of many measures at once, and what was planned for them.</summary>
public sealed class MeasureMart(WarehouseDb db)
{
    private const decimal Millionths = 1_000_000m;

    /// <summary>Everything asked for, in one question to the database, oldest period first.</summary>
    /// <param name="set">The build or the release.</param>
    /// <param name="asks">What is asked for.</param>
    /// <param name="since">Last days of periods from here on.</param>
    /// <param name="token">Stops it.</param>
    public async Task<IReadOnlyList<ShownFigure>> Read(Guid set, IReadOnlyList<FigureAsk> asks, DateOnly since, CancellationToken token)
    {
        if (asks.Count == 0)
        {
            return [];
        }

        var rows = await asks.Select(a => Rows(set, a, since)).Aggregate((all, next) => all.Concat(next)).ToListAsync(token);
        return FigureMart.Shown([.. rows.OrderBy(r => r.PeriodTo)]);
    }

    /// <summary>Indicators that have values for the whole area.</summary>
    public async Task<IReadOnlyList<PlannedIndicator>> Indicators(Guid build, CancellationToken token)
    {
        var rows = await (
            from v in db.Set<IndicatorValueRow>().AsNoTracking()
            join i in db.Set<IndicatorRow>() on new { v.BuildId, v.IndicatorId } equals new { i.BuildId, i.IndicatorId }
            join a in db.Set<AreaRow>() on new { v.BuildId, Code = v.AreaCode } equals new { a.BuildId, a.Code }
            where v.BuildId == build && a.IsOwn && i.IsLive
            orderby i.Key, v.PeriodTo
            select new { i.Key, i.Name, i.Heading, i.OwnerRole, i.Unit, i.Per, i.Polarity, v.PeriodKey, v.PlannedMillionths, v.Status }).ToListAsync(token);
        return [.. rows.GroupBy(r => (r.Key, r.Name, r.Heading, r.OwnerRole, r.Unit, r.Per, r.Polarity)).Select(g => new PlannedIndicator(
            g.Key.Key, g.Key.Name, g.Key.Heading, g.Key.OwnerRole, g.Key.Unit, g.Key.Per, g.Key.Polarity,
            [.. g.Select(r => new PlannedPoint(r.PeriodKey, r.PlannedMillionths / Millionths, r.Status))]))];
    }

    private IQueryable<ReleasedRow> Rows(Guid set, FigureAsk ask, DateOnly since)
    {
        var (measures, at, by) = (ask.Measures, ask.At, ask.By);
        var rows = db.Set<ReleasedRow>().AsNoTracking().Where(r => r.BuildId == set && measures.Contains(r.Measure) && r.PeriodTo >= since);
        rows = by == FigureBand.Area ? rows : rows.Where(r => r.AreaCode == at.Area);
        rows = by == FigureBand.Phase ? rows : rows.Where(r => r.Phase == at.Phase);
        rows = by == FigureBand.Need ? rows : rows.Where(r => r.Need == at.Need);
        return by == FigureBand.Cohort ? rows : rows.Where(r => r.Cohort == at.Cohort);
    }
}
