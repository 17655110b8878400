using System.Text;
using CsvHelper;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>The first reading of a tidy file: its columns, what each holds, and what is wrong with it as a whole.</summary>
internal sealed class TidySurvey
{
    public required IReadOnlyList<TidyColumn> Columns { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    public required long Rows { get; init; }

    public bool Usable => Problems.All(p => p.Severity != Severity.Error);

    public IReadOnlyList<TidyColumn> Filters => [.. Columns.Where(c => c.Role == TidyRole.Filter)];

    public IReadOnlyList<TidyColumn> Measures => [.. Columns.Where(c => c.Role == TidyRole.Measure)];

    public TidyColumn? this[string name] => Columns.FirstOrDefault(c => c.Role != TidyRole.Ignored && string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

    public static CsvReaderOptions Options { get; } = Reading(_ => { });

    private static CsvReaderOptions Reading(Action<CsvMalformedRecord> malformed) => new()
    {
        OnMalformedRecord = malformed,
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = true,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    /// <summary>Surveys a file from its start to its end.</summary>
    public static TidySurvey Of(TidySource file, TidyMeta? meta, CancellationToken token)
    {
        var said = new List<Problem>(file.Said());
        var malformed = new List<CsvMalformedRecord>();
        using var csv = CsvReader.Create(file.Open(), Reading(m => malformed.Add(m)), leaveOpen: false);
        if (!csv.Read())
        {
            return new() { Columns = [], Rows = 0, Problems = [TidySay.Error("tidy-empty", "The file has no rows. Send the file as the Department publishes it.")] };
        }

        var columns = Enumerable.Range(0, csv.FieldCount).Select(i => new TidyColumn(i, csv.GetString(i).TrimStart('\uFEFF').Trim())).ToList();
        var untrimmed = Enumerable.Range(0, csv.FieldCount).Where(i => csv.GetString(i).TrimStart('\uFEFF') != columns[i].Name).Select(i => columns[i].Name).ToList();
        if (untrimmed.Count > 0)
        {
            said.Add(TidySay.Advice("tidy-heading-spaces", $"Headings begin or end with spaces: {TidySay.List(untrimmed)}."));
        }

        if (!columns.Exists(c => string.Equals(c.Name, TidyNames.TimePeriod, StringComparison.OrdinalIgnoreCase)))
        {
            said.Add(TidySay.Error("tidy-no-heading", $"The first row is not the heading of a tidy file: it has no {TidyNames.TimePeriod}. Take away rows above the heading, or send the file as the Department publishes it."));
            return new() { Columns = columns, Rows = 0, Problems = said };
        }

        var same = new TidyDuplicates(columns);
        var rows = 0L;
        while (csv.Read())
        {
            token.ThrowIfCancellationRequested();
            rows++;
            foreach (var column in columns)
            {
                Count(column, Encoding.UTF8.GetString(csv.GetSpan(column.Index)));
            }

            same.Look(csv);
        }

        said.AddRange(Quotes(malformed));
        said.AddRange(TidyRoles.Assign(columns, meta, rows, same));
        said.AddRange(TidyFileChecks.Of(columns, file.Name, rows));
        return new() { Columns = columns, Rows = rows, Problems = said };
    }

    private static IEnumerable<Problem> Quotes(List<CsvMalformedRecord> malformed)
    {
        foreach (var open in malformed.Where(m => m.Reason == CsvMalformedReason.UnterminatedQuote).Take(1))
        {
            yield return TidySay.Error("tidy-open-quote", $"A quotation mark opened in line {open.LineNumber} or after is never closed, so rows cannot be told apart.");
        }

        var stray = malformed.Count(m => m.Reason is CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote);
        if (stray > 0)
        {
            yield return TidySay.Query("tidy-stray-quote", $"{stray} cells hold a stray quotation mark. Check that their rows were cut into cells as meant.");
        }
    }

    private static void Count(TidyColumn column, string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text.Length == 0)
        {
            column.Blanks++;
        }
        else if (FigureValue.TryRead(text, out var obsolete) is not null)
        {
            column.Figures++;
            column.Obsolete += obsolete ? 1 : 0;
        }
        else
        {
            column.Texts++;
        }

        if (column.Values.Count < TidyColumn.MostValuesKept)
        {
            column.Values.Add(text.ToString());
        }
    }
}
