using System.Text;
using Governance.Platform.Figures;

namespace Governance.Reports.Tidy;

/// <summary>What every file in the Department's tidy shape has in common: the columns of period and place, those of its metadata, and how a line is written.</summary>
public static class TidyText
{
    /// <summary>Columns of period and place, before the filters and measures of a file.</summary>
    public static readonly IReadOnlyList<string> Places =
    [
        "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name", "planning_area_code", "planning_area_name",
    ];

    /// <summary>Columns of the metadata file.</summary>
    public static readonly IReadOnlyList<string> Meta =
        ["col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column"];

    /// <summary>Cells of <see cref="Places"/>.</summary>
    /// <param name="period">The period.</param>
    /// <param name="area">The local area.</param>
    /// <param name="group">Code and name of an area group in it, or null for the whole.</param>
    public static IEnumerable<string> Place(FigurePeriod period, LocalArea area, (string Code, string Name)? group) =>
    [
        period.TimePeriod, period.TimeIdentifier, group is null ? "Local authority" : "Planning area", FigureArea.England.Code, FigureArea.England.Name, area.RegionCode, area.RegionName,
        area.OldCode, area.NewCode, area.Name, group?.Code ?? "", group?.Name ?? "",
    ];

    /// <summary>A column name of the Department's kind out of a key: small letters, digits and underscores.</summary>
    public static string Name(string key) => new([.. key.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);

    /// <summary>Adds a line, cells quoted where they must be.</summary>
    public static void Line(StringBuilder text, params IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
