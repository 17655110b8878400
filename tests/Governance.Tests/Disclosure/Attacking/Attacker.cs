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

    /// <summary>A suppressed figure; of those left out because they changed, the small ones and sums; or, never told itself, what is left of a whole when it is small.</summary>
    public static bool NeedsHiding(SuppressionPolicy policy, DraftRelease draft, ReleasedFigure? figure, long value) => figure switch
    {
        null => value > 0 && value <= policy.Threshold,
        { Shown.Number: not null } => false,
        { Reason: DisclosureReason.Restated } => (value <= policy.Threshold && (value > 0 || !policy.ZerosShown)) || draft.Measures.First(m => m.Key == figure.Key.Measure).Kind == MeasureKind.Sum,
        _ => true,
    };

    /// <summary>A sum over few must stay wide in proportion.</summary>
    public static double Width(SuppressionPolicy policy, DraftRelease draft, FigureKey key, IReadOnlyDictionary<FigureKey, long> truth) =>
        draft.Measures.FirstOrDefault(m => m.Key == key.Measure)?.Over is { } over && truth[key with { Measure = over }] is > 0 and var count && count < policy.SmallestDenominator
            ? Math.Max(policy.Width, (truth[key] * policy.SumWidthPercent / 100) + 1)
            : policy.Width;
}
