using CsvHelper;

namespace Governance.Intake.Tidy;

/// <summary>Columns under one heading twice: harmless while every cell is the same, not to be told apart once one differs.</summary>
internal sealed class TidyDuplicates
{
    private readonly IReadOnlyList<(TidyColumn First, TidyColumn Again)> pairs;
    private readonly HashSet<TidyColumn> differing = [];

    public TidyDuplicates(IReadOnlyList<TidyColumn> columns) =>
        pairs = [.. columns.Where(c => c.Name.Length > 0).GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1).Select(again => (g.First(), again)))];

    /// <summary>Columns that repeat an earlier heading with the same cells.</summary>
    public IReadOnlyList<TidyColumn> Copies => [.. pairs.Select(p => p.Again).Where(c => !differing.Contains(c))];

    /// <summary>Columns that repeat an earlier heading with other cells.</summary>
    public IReadOnlyList<TidyColumn> Differing => [.. differing.OrderBy(c => c.Index)];

    public void Look(CsvReader csv)
    {
        foreach (var (first, again) in pairs)
        {
            if (!csv.GetSpan(first.Index).SequenceEqual(csv.GetSpan(again.Index)))
            {
                differing.Add(again);
            }
        }
    }
}
