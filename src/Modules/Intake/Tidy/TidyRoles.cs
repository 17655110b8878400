using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Tells filters from measures: by the metadata file where there is one, else by name and by what the cells hold.</summary>
internal static class TidyRoles
{
    public static IEnumerable<Problem> Assign(IReadOnlyList<TidyColumn> columns, TidyMeta? meta, long rows, TidyDuplicates same)
    {
        var said = new List<Problem>();
        foreach (var column in columns)
        {
            column.Role = Role(column, meta);
        }

        foreach (var column in columns.Where(c => c.Name.Length == 0))
        {
            column.Role = TidyRole.Ignored;
            said.Add(column.Blanks == rows
                ? TidySay.Advice("tidy-empty-column", $"Column {column.Place} has neither a heading nor cells and was left out.")
                : TidySay.Error("tidy-missing-heading", $"Column {column.Place} has cells but no heading. Name it in the first row and send the file again."));
        }

        foreach (var column in same.Copies)
        {
            column.Role = TidyRole.Ignored;
            said.Add(TidySay.Advice("tidy-repeated-column", $"Column {column.Place} repeats an earlier one cell for cell and was left out."));
        }

        foreach (var column in same.Differing)
        {
            said.Add(TidySay.Error("tidy-repeated-heading", $"Column {column.Place} has the same heading as an earlier one but other cells. Nobody can tell which is meant: name one of them otherwise."));
        }

        if (meta is not null)
        {
            said.AddRange(meta.Check(columns));
        }

        return said;
    }

    // In a column of figures a stray word is a bad cell, to be named by its row; a column half of words is a filter.
    private static TidyRole Role(TidyColumn column, TidyMeta? meta)
    {
        if (TidyNames.IsTimeOrPlace(column.Name.ToLowerInvariant()))
        {
            return TidyRole.TimeOrPlace;
        }

        if (meta?.Find(column.Name) is { } said)
        {
            (column.Label, column.Unit, column.Decimals) = (said.Label, said.Unit, said.Decimals);
            return said.IsFilter ? TidyRole.Filter : TidyRole.Measure;
        }

        return !TidyNames.Filters.Contains(column.Name) && column.Figures > 0 && column.Texts * 4 <= column.Figures ? TidyRole.Measure : TidyRole.Filter;
    }
}
