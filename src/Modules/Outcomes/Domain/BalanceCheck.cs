using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain;

/// <summary>An indicator as the balance check sees it.</summary>
internal sealed record Weighed(string Title, ServiceArea Area, bool IsLive, bool HasValue, int PeriodsWithout);

/// <summary>An outcome with the indicators that serve it.</summary>
internal sealed record Carried(int Number, string Title, IReadOnlyList<Weighed> Indicators);

/// <summary>Says where the set of indicators is lopsided: a strategy is not measured by what happens to be counted.</summary>
internal static class BalanceCheck
{
    private const int TooMany = 2;

    public static IReadOnlyList<string> Of(IReadOnlyList<Carried> outcomes, IReadOnlyList<Weighed> all) => [.. WithoutLive(outcomes), .. OneSided(outcomes, all), .. Silent(all)];

    private static IEnumerable<string> WithoutLive(IReadOnlyList<Carried> outcomes) => outcomes
        .Where(o => !o.Indicators.Any(i => i is { IsLive: true, HasValue: true }))
        .Select(o => $"Outcome {UkText.Number(o.Number)}, {UkText.Quote(o.Title)}, has no live indicator with a value.");

    private static IEnumerable<string> OneSided(IReadOnlyList<Carried> outcomes, IReadOnlyList<Weighed> all)
    {
        var live = all.Where(i => i.IsLive).Select(i => i.Area).Distinct().ToList();
        var missing = Enum.GetValues<ServiceArea>().Except(live).Select(a => UkText.Lower(a.ToString())).ToList();
        if (live.Count > 0 && missing.Count > 0)
        {
            yield return $"No live indicator speaks of {UkText.List(missing)}.";
        }

        foreach (var outcome in outcomes)
        {
            var areas = outcome.Indicators.Where(i => i.IsLive).Select(i => i.Area).Distinct().ToList();
            if (areas.Count == 1)
            {
                var others = Enum.GetValues<ServiceArea>().Except(areas).Select(a => UkText.Lower(a.ToString())).ToList();
                yield return $"Outcome {UkText.Number(outcome.Number)} is measured by {UkText.Lower(areas[0].ToString())} alone: nothing speaks of {string.Join(" or ", others)}.";
            }
        }
    }

    private static IEnumerable<string> Silent(IReadOnlyList<Weighed> all)
    {
        var silent = all.Where(i => i.IsLive && i.PeriodsWithout >= TooMany).Select(i => UkText.Quote(i.Title)).ToList();
        if (silent.Count > 0)
        {
            yield return $"{UkText.Count(silent.Count, "indicator")} {(silent.Count == 1 ? "has" : "have")} had no value for two periods or more: {UkText.List(silent)}.";
        }
    }
}
