using Governance.Outcomes.Domain;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Engine;

/// <summary>Which version of a card, band or trajectory is in force.</summary>
internal static class Versions
{
    /// <summary>By the first day of the period; the first version for what lies before it.</summary>
    public static Definition Of(IReadOnlyList<Definition> definitions, FigurePeriod period) =>
        definitions.Where(d => d.From <= period.From).MaxBy(d => d.Number) ?? definitions.MinBy(d => d.Number)!;

    public static Definition On(IReadOnlyList<Definition> definitions, DateOnly day) =>
        definitions.Where(d => d.From <= day).MaxBy(d => d.Number) ?? definitions.MinBy(d => d.Number)!;

    public static Band? On(IReadOnlyList<Band> bands, DateOnly day) => bands.Where(b => b.From <= day).MaxBy(b => b.Number);

    public static Trajectory? On(IReadOnlyList<Trajectory> trajectories, DateOnly day) => trajectories.Where(t => t.From <= day).MaxBy(t => t.Number);
}
