using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure.Attacking;

/// <summary>A reader who does the sums: bounds every suppressed figure from everything told. Shares no code with the product.</summary>
internal static class Attacker
{
    /// <summary>Suppressed figures of the releases that are found within less than the policy allows.</summary>
    public static IReadOnlyList<string> Broken(params IReadOnlyList<(DraftRelease Draft, ReleaseTables Release)> told)
    {
        var knowledge = new Knowledge(told);
        var program = knowledge.Program();
        return
        [
            .. from target in knowledge.Targets
               let width = program.Width(target.Key, target.Value.Width)
               where width < target.Value.Width - 1e-4
               select $"{target.Value.Key}: {width:0.##} wide, not {target.Value.Width}",
        ];
    }

    /// <summary>A suppressed figure; or, never told itself, what is left of a whole when it is small. A release that tells nothing of a measure gives nothing away.</summary>
    public static bool NeedsHiding(SuppressionPolicy policy, ReleasedFigure? figure, long value) => figure is null
        ? value > 0 && value <= policy.Threshold
        : figure.Shown.Number is null && figure.Reason != DisclosureReason.Withheld;

    /// <summary>A sum over few must stay wide in proportion.</summary>
    public static double Width(SuppressionPolicy policy, DraftRelease draft, FigureKey key, IReadOnlyDictionary<FigureKey, long> truth) =>
        draft.Measures.FirstOrDefault(m => m.Key == key.Measure)?.Over is { } over && truth[key with { Measure = over }] is > 0 and var count && count < policy.SmallestDenominator
            ? Math.Max(policy.Width, (truth[key] * policy.SumWidthPercent / 100) + 1)
            : policy.Width;
}
