using Governance.Platform.Figures;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Releases;

/// <summary>Takes earlier releases of a family off the shelf, as disclosure control made them.</summary>
internal sealed class Shelf(WarehouseDb db, CubeFamily family)
{
    private const decimal Millionths = 1_000_000m;

    /// <summary>Earlier releases by period.</summary>
    public async Task<ILookup<string, ReleaseTables>> Read(IReadOnlyList<ReleaseSet> earlier, CancellationToken token)
    {
        var keys = family.Counts.Concat(family.Rates.Select(r => r.Key)).ToList();
        var tables = new List<(string Period, ReleaseTables Tables)>();
        foreach (var release in earlier)
        {
            var rows = await db.Set<ReleasedRow>().AsNoTracking().Where(r => r.BuildId == release.Id && keys.Contains(r.Measure)).ToListAsync(token);
            tables.AddRange(rows.GroupBy(r => r.PeriodKey, StringComparer.Ordinal).Select(g => (g.Key, Of(release.Policy, [.. g.Select(Figure)]))));
        }

        return tables.ToLookup(t => t.Period, t => t.Tables, StringComparer.Ordinal);
    }

    private static ReleaseTables Of(SuppressionPolicy policy, IReadOnlyList<ReleasedFigure> figures) => new(policy, figures, new(figures.Count, 0, 0, 0, 0));

    private ReleasedFigure Figure(ReleasedRow row) => new(
        new(row.Measure, FamilyDraft.Place(family, new(row.PeriodKey, row.AreaCode, row.Phase, row.Need, row.Cohort))),
        row.ValueMillionths is { } value ? FigureValue.Of(value / Millionths) : FigureValue.TryRead(row.Symbol, out _) ?? FigureValue.Of(FigureSymbol.Suppressed),
        row.Reason.Length == 0 ? DisclosureReason.None : Enum.Parse<DisclosureReason>(row.Reason),
        row.Truth,
        row.IsExact,
        family.Rates.Any(r => r.Key == row.Measure));
}
