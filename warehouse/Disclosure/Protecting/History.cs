using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Lays what earlier releases told over the grids.</summary>
internal sealed class History(Places places)
{
    /// <summary>What is wrong; empty when every figure of the earlier releases has a cell here.</summary>
    public IReadOnlyList<Problem> Lay(IReadOnlyList<ReleaseTables> earlier)
    {
        var missing = earlier.SelectMany(r => r.Figures.Where(f => !f.IsRate && places.Find(f.Key) is not { Kind: not CellKind.Absent })).Take(1).ToList();
        if (missing is [var one])
        {
            return [new("earlier-release-wider", $"An earlier release told {one.Key.Measure} at {one.Key.Place}, which this draft has not. Give the same tables, so that both can be held together.")];
        }

        foreach (var release in earlier)
        {
            Lay(release);
        }

        return [];
    }

    private void Lay(ReleaseTables release)
    {
        var then = new Dictionary<Place, long>();
        foreach (var figure in release.Figures.Where(f => !f.IsRate && f.Reason != DisclosureReason.Withheld))
        {
            var place = places.Find(figure.Key)!.Value;
            then[place] = figure.Truth;
            var (low, high) = figure.Shown.Number is null
                ? (Rules.Floor(release.Policy, place.Grid.Sums) - figure.Truth, Grid.Free)
                : Rules.Rounding(release.Policy, figure.Truth, figure.Exact);
            Known(place, figure.Truth, low, high);
            if (figure.Shown.Number is null)
            {
                place.Grid.Earlier.Needs[place.Cell] = new Rules(release.Policy, place.Grid).Width(figure.Truth, figure.Reason);
            }
        }

        foreach (var grid in places.Grids)
        {
            foreach (var split in grid.Splits)
            {
                for (var at = 0; at < grid.Size; at++)
                {
                    Rest(release.Policy, then, grid, split, at);
                }
            }
        }
    }

    private static void Rest(SuppressionPolicy policy, Dictionary<Place, long> then, Grid grid, Split split, int at)
    {
        if (!then.TryGetValue(new(grid, (split.Whole * grid.Size) + at), out var left))
        {
            return;
        }

        foreach (var part in split.Parts[..^1])
        {
            if (!then.TryGetValue(new(grid, (part * grid.Size) + at), out var value))
            {
                return;
            }

            left -= value;
        }

        var rest = new Place(grid, (split.Parts[^1] * grid.Size) + at);
        Known(rest, left, -left, Grid.Free);
        grid.Earlier.Needs[rest.Cell] = Math.Max(grid.Earlier.Needs[rest.Cell], Rules.IsSmallRest(policy, left) ? policy.Width : 0);
    }

    private static void Known(Place place, long truth, long low, long high)
    {
        place.Grid.HasEarlier = true;
        place.Grid.Earlier.Narrow(place.Cell, low, high);
        place.Grid.Restated[place.Cell] &= truth != place.Value;
    }
}
