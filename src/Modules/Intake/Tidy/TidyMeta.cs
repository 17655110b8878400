using System.Globalization;
using CsvHelper;
using Governance.Intake.Reading;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>One line of a metadata file.</summary>
internal sealed record TidyMetaLine(int Row, string Name, string Type, string Label, string Grouping, string Unit, string DecimalPlaces, string Hint, string FilterGrouping)
{
    public bool IsFilter => string.Equals(Type, "Filter", StringComparison.Ordinal);

    public int? Decimals => int.TryParse(DecimalPlaces, NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places : null;
}

/// <summary>The metadata file beside a tidy file (<c>name.meta.csv</c>): which column is a filter, which a measure, and in what unit.</summary>
internal sealed class TidyMeta(IReadOnlyList<TidyMetaLine> lines, IReadOnlyList<Problem> problems)
{
    public static readonly IReadOnlyList<string> Columns =
        ["col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column"];

    private static readonly HashSet<string> Units = ["", "£", "£m", "%", "pp", "numberstring"];

    public static TidyMeta Read(TidySource file)
    {
        if (file.Look.Kind != FileLook.Csv)
        {
            return new([], [TidySay.Query("meta-not-csv", $"The metadata file is {Kind(file.Look)}, not CSV, so it was not used.")]);
        }

        var said = file.Said().ToList();
        using var csv = CsvReader.Create(file.Open(), TidySurvey.Options, leaveOpen: false);
        var heading = csv.Read() ? Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).TrimStart('\uFEFF').Trim()).ToList() : [];
        var missing = Columns.Take(3).Where(c => !heading.Contains(c, StringComparer.Ordinal)).ToList();
        if (missing.Count > 0)
        {
            return new([], [.. said, TidySay.Query("meta-missing-column", $"The metadata file lacks {TidySay.List(missing)}, so it was not used.")]);
        }

        var at = Columns.Select(c => heading.IndexOf(c)).ToList();
        var lines = new List<TidyMetaLine>();
        for (var row = 2; csv.Read(); row++)
        {
            var cells = at.Select(i => i < 0 || i >= csv.FieldCount ? "" : csv.GetString(i).Trim()).ToList();
            lines.Add(new(row, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]));
        }

        return new(lines, said);
    }

    private static string Kind(FileLook look) => look.Kind == FileLook.Xlsx ? "an Excel workbook" : look.Kind;

    public TidyMetaLine? Find(string column) => lines.FirstOrDefault(l => l.Name == column && (l.IsFilter || l.Type == "Indicator"));

    /// <summary>Where the metadata and the data file disagree, and what is wrong with the metadata itself.</summary>
    public IEnumerable<Problem> Check(IReadOnlyList<TidyColumn> columns)
    {
        foreach (var problem in problems)
        {
            yield return problem;
        }

        foreach (var line in lines.Where(l => !columns.Any(c => c.Name == l.Name)))
        {
            yield return TidySay.Query("meta-unknown-column", $"Metadata row {line.Row} describes {line.Name}, which the data file does not have.");
        }

        foreach (var column in columns.Where(c => c.Name.Length > 0 && c.Role is TidyRole.Filter or TidyRole.Measure && lines.All(l => l.Name != c.Name)))
        {
            yield return TidySay.Query("meta-undescribed-column", $"The metadata file does not describe {column.Name}. It was taken for a {(column.Role == TidyRole.Filter ? "filter" : "measure")} by what it holds.");
        }

        foreach (var repeated in lines.GroupBy(l => l.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return TidySay.Query("meta-repeated-column", $"The metadata file describes {repeated.Key} more than once; the first counts.");
        }

        foreach (var problem in lines.SelectMany(Check))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Check(TidyMetaLine line)
    {
        if (line.Type is not ("Filter" or "Indicator"))
        {
            yield return TidySay.Query("meta-type", $"Metadata row {line.Row}: {line.Name} is neither Filter nor Indicator.");
        }

        if (line.Label.Length == 0)
        {
            yield return TidySay.Query("meta-no-label", $"Metadata row {line.Row}: {line.Name} has no label.");
        }

        if (!Units.Contains(line.Unit))
        {
            yield return TidySay.Query("meta-unit", $"Metadata row {line.Row}: “{line.Unit}” is no unit the Department knows (empty, £, £m, %, pp, numberstring).");
        }

        if (line.DecimalPlaces.Length > 0 && line.Decimals is null)
        {
            yield return TidySay.Query("meta-decimals", $"Metadata row {line.Row}: decimal places must be a whole number of 0 or more.");
        }

        if (line.IsFilter && (line.Unit.Length > 0 || line.DecimalPlaces.Length > 0 || line.Grouping.Length > 0))
        {
            yield return TidySay.Query("meta-filter-unit", $"Metadata row {line.Row}: {line.Name} is a filter, so it has no unit, decimal places or indicator grouping.");
        }

        if (!line.IsFilter && (line.Hint.Length > 0 || line.FilterGrouping.Length > 0))
        {
            yield return TidySay.Query("meta-indicator-hint", $"Metadata row {line.Row}: {line.Name} is an indicator, so it has no filter hint or grouping.");
        }
    }
}
