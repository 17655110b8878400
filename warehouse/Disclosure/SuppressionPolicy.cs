using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure;

/// <summary>What a release may not give away. Secondary suppression is no option here: without it the rest is for show.</summary>
public sealed record SuppressionPolicy
{
    /// <summary>For a board: counts as they are.</summary>
    public static readonly SuppressionPolicy Board = new();

    /// <summary>For everybody: counts rounded to the nearest 5.</summary>
    public static readonly SuppressionPolicy Public = new() { RoundingBase = 5 };

    /// <summary>Counts from 1 to this are suppressed; 4 unless said.</summary>
    public int Threshold { get; init; } = 4;

    /// <summary>Whether a nought is shown. Then readers also know that a suppressed count is no nought.</summary>
    public bool ZerosShown { get; init; } = true;

    /// <summary>Shown counts are rounded to the nearest multiple of this, halves up; 1 for none.</summary>
    public int RoundingBase { get; init; } = 1;

    /// <summary>Rates over fewer than this are suppressed, and sums and averages of fewer.</summary>
    public int SmallestDenominator { get; init; } = 10;

    /// <summary>What stands in place of a suppressed figure.</summary>
    public FigureSymbol Symbol { get; init; } = FigureSymbol.Suppressed;

    /// <summary>Highest less lowest value of a suppressed count that must stay possible for a reader who does the sums. No less than the threshold, so that one of them is always a count that is not small.</summary>
    public int Width { get; init; } = 4;

    /// <summary>The same for a suppressed sum, in per cent of it.</summary>
    public int SumWidthPercent { get; init; } = 20;

    /// <summary>What is wrong with the policy; empty when it can be applied.</summary>
    public IReadOnlyList<Problem> Check()
    {
        (bool Wrong, string Field, string Message)[] rules =
        [
            (Threshold < 1, nameof(Threshold), "The threshold must be at least 1."),
            (Width < Threshold, nameof(Width), "The width must be at least the threshold."),
            (RoundingBase < 1, nameof(RoundingBase), "The rounding base must be 1 or more."),
            (SmallestDenominator <= Threshold, nameof(SmallestDenominator), "The smallest denominator must be above the threshold."),
            (SumWidthPercent < 1, nameof(SumWidthPercent), "The width of sums must be at least 1%."),
            (Symbol == FigureSymbol.None, nameof(Symbol), "Choose a symbol."),
        ];
        return [.. rules.Where(r => r.Wrong).Select(r => new Problem("suppression-policy", r.Message, r.Field))];
    }

    internal bool IsSmall(long count) => count <= Threshold && (count > 0 || !ZerosShown);

    internal long Rounded(long count) => (count + (RoundingBase / 2)) / RoundingBase * RoundingBase;
}
