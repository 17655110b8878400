namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Weighs what is left for readers, and what would be if whole rows went.</summary>
internal sealed class Keeping(DraftRelease draft, Places places)
{
    public InformationKept Weigh(IReadOnlyList<ReleasedFigure> figures)
    {
        var gone = WholeRows();
        var denominators = draft.Rates.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var (weight, kept, keptByRows) = (0m, 0m, 0m);
        var (shown, shownByRows) = (0, 0);
        foreach (var figure in figures)
        {
            var rate = figure.IsRate ? denominators[figure.Key.Measure] : null;
            var place = places.Find(figure.Key with { Measure = rate?.Numerator ?? figure.Key.Measure })!.Value;
            var lost = gone.Contains(place);
            if (rate is not null)
            {
                place = places.Beside(place, rate.Denominator)!.Value;
                lost |= gone.Contains(place) || figure.Reason == DisclosureReason.SmallDenominator;
            }

            var own = place.Grid.Weight(place.Cell);
            weight += own;
            (shown, kept) = figure.Withheld ? (shown, kept) : (shown + 1, kept + own);
            (shownByRows, keptByRows) = lost ? (shownByRows, keptByRows) : (shownByRows + 1, keptByRows + own);
        }

        return new(figures.Count, shown, Percent(kept, weight), shownByRows, Percent(keptByRows, weight));
    }

    private static decimal Percent(decimal part, decimal whole) => whole == 0 ? 100 : Math.Round(100 * part / whole, 1);

    /// <summary>A row runs along the last dimension of its table.</summary>
    private HashSet<Place> WholeRows()
    {
        var gone = new HashSet<Place>();
        foreach (var (table, measure) in draft.Tables.SelectMany(t => t.Measures.Select(m => (t, m))))
        {
            var grid = places.Grid(measure);
            var length = table.Dimensions.Count == 0 ? 1 : places.Line(measure, table.Dimensions[^1]).Axis.Count;
            foreach (var row in places.Cells(table, measure).Chunk(length))
            {
                if (Array.Exists(row, c => grid.Reasons[c] is DisclosureReason.Small or DisclosureReason.SmallDenominator || HasSmallRest(grid, c)))
                {
                    gone.UnionWith(row.Select(c => new Place(grid, c)));
                }
            }
        }

        return gone;
    }

    private static bool HasSmallRest(Grid grid, int cell) =>
        grid.SplitOf[cell / grid.Size] is { } split && grid.Now.Needs[(split.Parts[^1] * grid.Size) + (cell % grid.Size)] > 0;
}
