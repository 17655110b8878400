using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Columns;

/// <summary>Gives every column its field, each field to one column.</summary>
internal static class MappingBuilder
{
    public static (ColumnMapping Mapping, IReadOnlyList<Problem> Problems) Build(PlanSheet sheet, FoundHeader header, HeadingLexicon lexicon)
    {
        var data = sheet.Rows.Where(r => r.Number > header.Last).ToList();
        var headings = header.Cells.ToDictionary(c => c.Column);
        var used = data.SelectMany(r => r.Cells).Where(c => !c.Blank || c.Comment is not null).Select(c => c.Column).Concat(headings.Keys).Distinct().Order();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new List<MappedColumn>();
        foreach (var column in used)
        {
            var cell = headings.GetValueOrDefault(column) ?? new HeaderCell(column, string.Empty, string.Empty);
            var plain = HeadingText.Plain(cell.Full);
            var occurrence = occurrences[plain] = occurrences.GetValueOrDefault(plain) + 1;
            var guess = lexicon.Of(cell, occurrence);
            if (guess is { Field: { } field, Source: MappingSource.Guessed })
                guess = guess with { Field = Settled(field, column, data) };
            columns.Add(new MappedColumn(column, cell.Full, occurrence, guess.Field, guess.Field is null && guess.Source == MappingSource.Guessed ? 0 : guess.Confidence, guess.Source)
            {
                Hidden = sheet.HiddenColumns.Contains(column),
            });
        }

        return OnePerField(WithTitle(columns));
    }

    private static TargetField? Settled(TargetField field, int column, List<SheetRow> data)
    {
        var below = data.Select(r => r[column]).OfType<SheetCell>().Where(c => !c.Repeated).ToList();
        return ContentHints.Settle(field, below) is [var settled, ..] ? settled : null;
    }

    // A plan that only describes its actions still names them.
    private static List<MappedColumn> WithTitle(List<MappedColumn> columns)
    {
        if (columns.Exists(c => c.Field == TargetField.Title))
            return columns;
        var at = columns.FindIndex(c => c.Field == TargetField.Description);
        if (at >= 0)
            columns[at] = columns[at] with { Field = TargetField.Title };
        return columns;
    }

    private static (ColumnMapping Mapping, IReadOnlyList<Problem> Problems) OnePerField(List<MappedColumn> columns)
    {
        var problems = new List<Problem>();
        foreach (var rivals in columns.Where(c => c.Field is not null).GroupBy(c => c.Field!.Value).Where(g => g.Count() > 1).ToList())
        {
            var latest = rivals.Key is TargetField.Update or TargetField.Rag or TargetField.Status or TargetField.Percent;
            var kept = rivals.OrderByDescending(c => c.Source).ThenByDescending(c => c.Confidence).ThenBy(c => latest ? -c.Column : c.Column).First();
            foreach (var other in rivals.Where(c => c != kept))
            {
                columns[columns.IndexOf(other)] = other with { Field = null, Confidence = 0 };
                problems.Add(new Problem("two-columns-for-one-field", $"Columns {kept.Label} and {other.Label} both look like {rivals.Key.Heading()}. {kept.Letter} is used; {other.Letter} goes to the notes.")
                {
                    Severity = Severity.Query,
                    Column = other.Label,
                });
            }
        }

        return (new ColumnMapping(columns), problems);
    }
}
