using Governance.Platform.Figures;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Releases;

/// <summary>Indicators, in periods in which they are not added up from facts: told of the whole area only, without what they were worked out of, and not where that was small.</summary>
/// <param name="db">The warehouse.</param>
/// <param name="build">The build.</param>
/// <param name="policy">What may not be given away.</param>
/// <param name="told">Measures and periods that are told already, or were left out on purpose.</param>
internal sealed class WholeAreaFigures(WarehouseDb db, Guid build, SuppressionPolicy policy, IReadOnlySet<(string Measure, string PeriodKey)> told)
{
    private const long Million = 1_000_000;

    public async Task<IReadOnlyList<ReleasedRow>> Rows(CancellationToken token)
    {
        // A year beside its months would tell what is left out of them.
        var byMonth = CubeFamilies.All.Where(f => f.BandsByQuarter).SelectMany(f => f.Rates.Select(r => r.Key)).ToHashSet(StringComparer.Ordinal);
        var values = await (
            from v in db.Set<IndicatorValueRow>().AsNoTracking()
            join i in db.Set<IndicatorRow>() on new { v.BuildId, v.IndicatorId } equals new { i.BuildId, i.IndicatorId }
            join a in db.Set<AreaRow>() on new { v.BuildId, Code = v.AreaCode } equals new { a.BuildId, a.Code }
            where v.BuildId == build && a.IsOwn
            orderby i.Key, v.PeriodTo, v.PeriodKey
            select new { i.Key, i.Unit, Value = v }).ToListAsync(token);
        return [.. values.Where(v => !byMonth.Contains(v.Key) && !told.Contains((v.Key, v.Value.PeriodKey))).Select(v => Row(v.Key, v.Unit is "Percent" or "Rate", v.Value))];
    }

    private ReleasedRow Row(string key, bool isShare, IndicatorValueRow value)
    {
        var reason = Reason(isShare, value.NumeratorMillionths, value.DenominatorMillionths, value.ValueMillionths);
        return new()
        {
            Measure = key,
            PeriodKey = value.PeriodKey,
            PeriodFrom = value.PeriodFrom,
            PeriodTo = value.PeriodTo,
            AreaCode = "",
            Phase = "",
            Need = "",
            Cohort = "",
            ValueMillionths = reason == DisclosureReason.None ? value.ValueMillionths : null,
            Symbol = reason == DisclosureReason.None ? value.Symbol : FigureValue.Of(policy.Symbol).Cell,
            Reason = reason == DisclosureReason.None ? "" : reason.ToString(),
            Truth = value.ValueMillionths ?? 0,
            IsExact = true,
        };
    }

    // A count of children is the value itself where nothing stands under a line.
    private DisclosureReason Reason(bool isShare, long? numerator, long? denominator, long? value) => (isShare, numerator, denominator) switch
    {
        (_, _, { } under) when under > 0 && under < policy.SmallestDenominator * Million => DisclosureReason.SmallDenominator,
        (true, { } above, not null) when IsSmall(above) => DisclosureReason.Small,
        (false, { } above, null) when above == value && IsSmall(above) => DisclosureReason.Small,
        _ => DisclosureReason.None,
    };

    private bool IsSmall(long millionths) => millionths > 0 && millionths <= policy.Threshold * Million;
}
