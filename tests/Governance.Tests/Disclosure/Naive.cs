using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

/// <summary>What most people would do: put the symbol on small figures and leave the others. It exists to be broken.</summary>
internal static class Naive
{
    public static ReleaseTables Release(DraftRelease draft, SuppressionPolicy policy)
    {
        var values = draft.Figures.ToDictionary(f => f.Key, f => f.Value);
        bool Small(FigureKey key) => draft.Measures.First(m => m.Key == key.Measure) is { Over: { } over } ? Small(key with { Measure = over }) : values[key] > 0 && values[key] <= policy.Threshold;
        var figures = draft.Figures.Select(f => new ReleasedFigure(f.Key, Small(f.Key) ? FigureValue.Of(policy.Symbol) : FigureValue.Of(policy.Rounded(f.Value)), Small(f.Key) ? DisclosureReason.Small : DisclosureReason.None, f.Value, exact: true, isRate: false));
        return new(policy, [.. figures], new(0, 0, 0, 0, 0));
    }
}
