using System.Text.RegularExpressions;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>The Department's rules for a file as a whole: names, required columns, one kind of year.</summary>
internal static partial class TidyFileChecks
{
    private const int LongestName = 50;

    public static IEnumerable<Problem> Of(IReadOnlyList<TidyColumn> columns, string fileName, long rows)
    {
        var used = columns.Where(c => c.Role != TidyRole.Ignored).ToList();
        if (rows == 0)
        {
            yield return TidySay.Error("tidy-empty", "The file has a heading but no rows.");
        }

        foreach (var missing in TidyNames.Always.Where(n => !Has(used, n)))
        {
            yield return TidySay.Error("tidy-missing-column", $"The column {missing} is missing. Every tidy file has it.");
        }

        var levels = columns.FirstOrDefault(c => string.Equals(c.Name, TidyNames.Level, StringComparison.OrdinalIgnoreCase))?.Values ?? [];
        foreach (var (level, needed) in TidyNames.ByLevel.Where(l => levels.Contains(l.Key)))
        {
            foreach (var missing in needed.Where(n => !Has(used, n)))
            {
                yield return TidySay.Error("tidy-missing-column", $"The column {missing} is missing. Rows of the level {level} need it.");
            }
        }

        if (levels.Contains("Local authority") && !Has(used, TidyNames.RegionCode))
        {
            yield return TidySay.Query("tidy-no-region", "Local authority rows should carry their region; the file has no region columns.");
        }

        if (used.TrueForAll(c => c.Role != TidyRole.Measure))
        {
            yield return TidySay.Error("tidy-no-measure", "The file has no column of figures.");
        }

        foreach (var problem in Names(used, fileName).Concat(Mixed(columns)).Concat(Symbols(used)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Names(List<TidyColumn> used, string fileName)
    {
        if (!FileName().IsMatch(fileName))
        {
            yield return TidySay.Advice("tidy-file-name", "The Department's file names are lower case: letters, digits, _ and - only.");
        }

        var odd = used.Where(c => !ColumnName().IsMatch(c.Name)).Select(c => c.Name).ToList();
        if (odd.Count > 0)
        {
            yield return TidySay.Advice("tidy-column-name", $"Column names should be lower case, begin with a letter, and hold letters, digits and _ only: {TidySay.List(odd)}.");
        }

        var tooLong = used.Where(c => c.Name.Length > LongestName).Select(c => c.Name).ToList();
        if (tooLong.Count > 0)
        {
            yield return TidySay.Advice("tidy-column-name-long", $"Column names should be {LongestName} characters or fewer: {TidySay.List(tooLong)}.");
        }

        foreach (var filter in used.Where(c => c.Role == TidyRole.Filter && c.Values.Count is > 1 and < TidyColumn.MostValuesKept && c.Name != "breakdown_topic"))
        {
            if (!filter.Values.Any(v => v.StartsWith("Total", StringComparison.OrdinalIgnoreCase) || v.StartsWith("All ", StringComparison.OrdinalIgnoreCase)))
            {
                yield return TidySay.Advice("tidy-no-total", $"The filter {filter.Name} has no Total among its values.");
            }
        }
    }

    private static IEnumerable<Problem> Mixed(IReadOnlyList<TidyColumn> columns)
    {
        var identifiers = columns.FirstOrDefault(c => string.Equals(c.Name, TidyNames.TimeIdentifier, StringComparison.OrdinalIgnoreCase))?.Values ?? [];
        var grains = identifiers.Select(TimeIdentifiers.Grain).OfType<PeriodGrain>().Distinct().ToList();
        if (grains.Count > 1)
        {
            yield return TidySay.Query("tidy-mixed-years", $"The file mixes kinds of period, which the Department does not: {TidySay.List(identifiers.Order(StringComparer.Ordinal))}. Each is kept as what it is.");
        }
    }

    private static IEnumerable<Problem> Symbols(List<TidyColumn> used)
    {
        var obsolete = used.Where(c => c.Role == TidyRole.Measure).Sum(c => c.Obsolete);
        if (obsolete > 0)
        {
            yield return TidySay.Advice("tidy-obsolete-symbol", $"{obsolete} cells use symbols that went out of use (: ~ n/a). They were read as x and low.");
        }

        var blanks = used.Where(c => c.Role == TidyRole.Measure).Sum(c => c.Blanks);
        if (blanks > 0)
        {
            yield return TidySay.Query("tidy-blank-figure", $"{blanks} cells of figures are empty. A gap should be a symbol; they are held as x, not available.");
        }
    }

    private static bool Has(List<TidyColumn> used, string name) => used.Exists(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[a-z0-9_-]+\\.csv$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnName();
}
