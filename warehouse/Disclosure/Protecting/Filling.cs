using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Puts the figures of a draft in their cells, and checks that tables are complete and add up: nothing can be hidden in sums that are wrong.</summary>
internal sealed class Filling(DraftRelease draft, Places places)
{
    private const int MostProblems = 20;

    private readonly List<Problem> problems = [];

    /// <summary>What is wrong; empty when the grids can be used.</summary>
    public IReadOnlyList<Problem> Fill()
    {
        var filled = places.Grids.ToDictionary(g => g, g => new bool[g.Values.Length]);
        foreach (var (table, measure) in Tables())
        {
            var grid = places.Grid(measure);
            foreach (var cell in places.Cells(table, measure))
            {
                grid.Kinds[cell] = CellKind.Shown;
            }
        }

        foreach (var figure in draft.Figures)
        {
            if (places.Find(figure.Key) is not { Kind: CellKind.Shown } place)
            {
                Wrong($"{figure.Key.Measure} at {figure.Key.Place} is in no table.");
            }
            else if (figure.Value is < 0 or > Grid.Free || filled[place.Grid][place.Cell])
            {
                Wrong($"{figure.Key.Measure} at {figure.Key.Place} is given twice or negative.");
            }
            else
            {
                (place.Grid.Values[place.Cell], filled[place.Grid][place.Cell]) = (figure.Value, true);
            }
        }

        foreach (var grid in places.Grids)
        {
            for (var cell = 0; cell < grid.Kinds.Length; cell++)
            {
                if (grid.Kinds[cell] == CellKind.Shown && !filled[grid][cell])
                {
                    Wrong($"{places.Named(grid, cell)} is missing. Give every combination, with 0 where there is nothing.");
                }
            }
        }

        if (problems.Count == 0)
        {
            AddUp();
            LeaveRests();
            SumsHaveCounts();
        }

        return problems;
    }

    /// <summary>Every table with each of its measures.</summary>
    private IEnumerable<(DraftTable Table, string Measure)> Tables() => draft.Tables.SelectMany(t => t.Measures.Select(m => (t, m)));

    private void AddUp()
    {
        foreach (var (table, measure) in Tables())
        {
            foreach (var dimension in table.Dimensions)
            {
                var (grid, stride, axis) = places.Line(measure, dimension);
                foreach (var cell in places.Cells(table, measure))
                {
                    var item = cell / stride % axis.Count;
                    var parts = axis.Children[item].Sum(c => grid.Values[cell + ((c - item) * stride)]);
                    if (axis.Children[item].Length > 0 && parts != grid.Values[cell])
                    {
                        Wrong($"{places.Named(grid, cell)} is {grid.Values[cell]}, its parts in {dimension} come to {parts}.");
                    }
                }
            }
        }
    }

    private void LeaveRests()
    {
        foreach (var grid in places.Grids)
        {
            foreach (var split in grid.Splits)
            {
                for (var at = 0; at < grid.Size; at++)
                {
                    var parts = split.Parts[..^1].Select(p => (p * grid.Size) + at).ToList();
                    if (parts.TrueForAll(p => grid.Kinds[p] == CellKind.Absent))
                    {
                        continue;
                    }

                    var (whole, rest) = ((split.Whole * grid.Size) + at, (split.Parts[^1] * grid.Size) + at);
                    grid.Values[rest] = grid.Values[whole] - parts.Sum(p => grid.Values[p]);
                    grid.Kinds[rest] = CellKind.Rest;
                    if (grid.Kinds[whole] == CellKind.Absent || parts.Exists(p => grid.Kinds[p] == CellKind.Absent))
                    {
                        Wrong($"{places.Named(grid, rest)}: the whole and every part must be in the same tables.");
                    }
                    else if (grid.Values[rest] < 0)
                    {
                        Wrong($"{places.Named(grid, whole)} is less than its parts together.");
                    }
                }
            }
        }
    }

    private void SumsHaveCounts()
    {
        foreach (var grid in places.Grids.Where(g => g.Sums))
        {
            for (var cell = 0; cell < grid.Kinds.Length; cell++)
            {
                if (grid.Kinds[cell] == CellKind.Shown && (places.Beside(new(grid, cell), places.Measure(grid.Measures[0]).Over!) is not { } count || (count.Value == 0 && grid.Values[cell] > 0)))
                {
                    Wrong($"{places.Named(grid, cell)} has no count that it is added up over.");
                }
            }
        }
    }

    private void Wrong(string message)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(new("draft-figures", message));
        }
    }
}
