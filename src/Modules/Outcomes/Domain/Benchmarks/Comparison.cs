using Governance.Platform.Figures;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain.Benchmarks;

/// <summary>A place's figure among those compared.</summary>
internal sealed record Compared(string Code, string Name, FigureValue Value);

/// <summary>An indicator against England, the region and statistical neighbours, for one published period.</summary>
internal sealed record Comparison(FigurePeriod Period, Compared Own, Compared? England, Compared? Region, IReadOnlyList<Compared> Neighbours, Polarity Polarity)
{
    /// <summary>The middle of the neighbours that have a number, or null.</summary>
    public decimal? Median { get; } = MedianOf([.. Neighbours.Select(n => n.Value.Number).OfType<decimal>()]);

    /// <summary>Place among neighbours and itself, the best first; equal values share the better place. Null without an own number.</summary>
    public (int Place, int Of)? Rank
    {
        get
        {
            var others = Neighbours.Select(n => n.Value.Number).OfType<decimal>().ToList();
            return Own.Value.Number is { } own && others.Count > 0 && Polarity != Polarity.Context
                ? (1 + others.Count(o => Polarity == Polarity.Higher ? o > own : o < own), others.Count + 1)
                : null;
        }
    }

    /// <summary>Places that have a symbol instead of a number.</summary>
    public IReadOnlyList<Compared> Gaps => [.. Neighbours.Where(n => n.Value.Number is null)];

    public static decimal? MedianOf(IReadOnlyList<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}

/// <summary>A comparison in words.</summary>
internal static class ComparisonWords
{
    private static readonly string[] Places = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>A difference of more than this share of the other's value is said to be well above or below it.</summary>
    private const decimal Well = 0.2m;

    public static (string Finding, string Detail) Say(Comparison comparison, FigureWords words)
    {
        var (own, when) = (comparison.Own, comparison.Period.Words);
        if (own.Value.Number is not { } value)
        {
            return ($"{own.Name} has no figure of its own for {when}.", own.Value.Symbol == FigureSymbol.None ? "What others published is shown." : $"It is {own.Value.Meaning}.");
        }

        var beside = Beside(value, comparison);
        return comparison.Rank is { } rank
            ? ($"In {when} {own.Name} was {Ordinal(rank.Place)} of {Control.SignalWords.Count(rank.Of)}", $"among its statistical neighbours{(beside.Length > 0 ? $", and {beside}" : "")}.")
            : ($"In {when} {own.Name} came to {words.Say(value)}", $"{(beside.Length > 0 ? beside : "with nobody to compare with")}.");
    }

    public static string Ordinal(int place) => place < Places.Length ? Places[place] : $"{UkText.Number(place)}{(place % 10) switch { 1 when place % 100 != 11 => "st", 2 when place % 100 != 12 => "nd", 3 when place % 100 != 13 => "rd", _ => "th" }}";

    private static string Beside(decimal value, Comparison comparison)
    {
        var england = Side(value, comparison.England?.Value.Number);
        var region = Side(value, comparison.Region?.Value.Number);
        return (england, region) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) when england == region => $"{england} England and its region",
            ({ Length: > 0 }, { Length: > 0 }) => $"{england} England and {region} its region",
            ({ Length: > 0 }, _) => $"{england} England",
            (_, { Length: > 0 }) => $"{region} its region",
            _ => "",
        };
    }

    private static string Side(decimal value, decimal? other) => other is not { } o ? ""
        : value == o ? "level with"
        : (o != 0 && Math.Abs(value - o) > Math.Abs(o) * Well ? "well " : "") + (value > o ? "above" : "below");
}
