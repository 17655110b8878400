using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Lays what earlier releases told over the grids.</summary>
internal sealed class History(Places places)
{
    private readonly List<(Grid Grid, Dictionary<Place, long> Then)> layers = [];

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

        layers.ForEach(l => l.Grid.FollowsOne |= IsFollowed(l.Grid, l.Then));
        return [];
    }

    private void Lay(ReleaseTables release)
    {
        var then = new Dictionary<Place, long>();
        foreach (var figure in release.Figures.Where(f => !f.IsRate && f.Reason != DisclosureReason.Withheld))
        {
            var place = places.Find(figure.Key)!.Value;
            var rules = new Rules(release.Policy, place.Grid);
            then[place] = figure.Truth;
            var hidden = figure.Shown.Number is null;
            var (low, high) = hidden
                ? (Rules.Floor(release.Policy, place.Grid.Sums, figure.Reason) - figure.Truth, Grid.Free)
                : Rules.Rounding(release.Policy, figure.Truth, figure.Exact);
            Known(place, figure.Truth, low, high, hidden ? rules.Width(figure.Truth, figure.Reason) : 0);
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

            layers.Add((grid, then));
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
        then[rest] = left;
        Known(rest, left, -left, Grid.Free, Rules.IsSmallRest(policy, left) ? policy.Width : 0);
    }

    private static void Known(Place place, long truth, long low, long high, long needs)
    {
        var (grid, cell) = place;
        grid.HasEarlier = true;
        foreach (var bounds in truth == place.Value ? (Bounds[])[grid.Earlier, grid.Unchanged] : [grid.Earlier])
        {
            bounds.Narrow(cell, low, high);
            bounds.Needs[cell] = Math.Max(bounds.Needs[cell], needs);
        }

        grid.Restated[cell] &= truth != place.Value;
    }

    /// <summary>Whether the release told every cell, and those that are known to be unchanged as they are now.</summary>
    private static bool IsFollowed(Grid grid, Dictionary<Place, long> then) => Enumerable.Range(0, grid.Kinds.Length).All(cell =>
        grid.Kinds[cell] == CellKind.Absent || (then.TryGetValue(new(grid, cell), out var truth) && (grid.Restated[cell] || truth == grid.Values[cell])));
}
