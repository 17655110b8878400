using Governance.Platform.Contributions;
using Governance.Platform.Figures;

namespace Governance.Intake.Measures;

/// <summary>Counts of one indicator by period and place, for the whole area and each area group. Rows pass through; only counts stay.</summary>
/// <param name="indicator">Key of the indicator.</param>
/// <param name="per">100 for a percentage, 1 for an amount each.</param>
/// <param name="places">The places there are.</param>
internal sealed class Ratios(string indicator, decimal per, Places places)
{
    private const int Precision = 4;

    private readonly Dictionary<(FigurePeriod Period, string Group), (decimal Numerator, decimal Denominator)> counts = [];

    /// <summary>Adds one row: what it adds above the line and below.</summary>
    public void Add(FigurePeriod period, string group, decimal numerator, decimal denominator = 1)
    {
        AddTo((period, ""), numerator, denominator);
        if (group.Length > 0)
        {
            AddTo((period, group), numerator, denominator);
        }
    }

    /// <summary>The values; none where there is nothing to divide by.</summary>
    public IEnumerable<IndicatorReading> Readings() => counts
        .Where(c => c.Value.Denominator > 0 && places.Knows(c.Key.Group))
        .OrderBy(c => c.Key.Period.From).ThenBy(c => c.Key.Group, StringComparer.Ordinal)
        .Select(c => new IndicatorReading(
            indicator, c.Key.Period, places.Of(c.Key.Group), c.Value.Numerator, c.Value.Denominator,
            FigureValue.Of(Math.Round(per * c.Value.Numerator / c.Value.Denominator, Precision))));

    private void AddTo((FigurePeriod, string) key, decimal numerator, decimal denominator)
    {
        var had = counts.GetValueOrDefault(key);
        counts[key] = (had.Numerator + numerator, had.Denominator + denominator);
    }
}

/// <summary>Plain counts of one indicator by period and place.</summary>
internal sealed class Counts(string indicator, Places places)
{
    private readonly Dictionary<(FigurePeriod Period, string Group), int> counts = [];

    public void Add(FigurePeriod period, string group, int count = 1)
    {
        counts[(period, "")] = counts.GetValueOrDefault((period, "")) + count;
        if (group.Length > 0)
        {
            counts[(period, group)] = counts.GetValueOrDefault((period, group)) + count;
        }
    }

    public IEnumerable<IndicatorReading> Readings() => counts
        .Where(c => places.Knows(c.Key.Group))
        .OrderBy(c => c.Key.Period.From).ThenBy(c => c.Key.Group, StringComparer.Ordinal)
        .Select(c => new IndicatorReading(indicator, c.Key.Period, places.Of(c.Key.Group), c.Value, null, FigureValue.Of(c.Value)));
}

/// <summary>The whole area and its area groups.</summary>
internal sealed class Places(LocalArea area, IReadOnlyDictionary<string, string> groups)
{
    public bool Knows(string group) => group.Length == 0 || groups.ContainsKey(group);

    public FigureArea Of(string group) => group.Length == 0 ? area.Whole : new(AreaLevel.AreaGroup, group, groups[group]);

    /// <summary>The place of a code in a file: empty or the local authority's own is the whole area; null when there is no such place.</summary>
    public FigureArea? Find(string code) =>
        code.Length == 0 || code == area.NewCode || code == area.OldCode ? area.Whole : groups.ContainsKey(code) ? Of(code) : null;
}
