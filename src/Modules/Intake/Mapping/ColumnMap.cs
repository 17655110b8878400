using Governance.Intake.Schemas;
using Governance.Platform.Messages;

namespace Governance.Intake.Mapping;

/// <summary>One column of a file, and the field it is read as; none when it is not read.</summary>
internal sealed record ColumnChoice(string Heading, string? Field);

/// <summary>Which column of a file is which field.</summary>
internal sealed record ColumnMap(IReadOnlyList<ColumnChoice> Columns)
{
    public IEnumerable<string> Unread => Columns.Where(c => c.Field is null && c.Heading.Length > 0).Select(c => c.Heading);

    /// <summary>Column of each field of the schema, or -1.</summary>
    public int[] Places(ExtractSchema schema)
    {
        var places = new int[schema.Fields.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Field is { } field && schema.At(field) is >= 0 and var at)
            {
                places[at] = i;
            }
        }

        return places;
    }

    /// <summary>The heading a field is read from, or its label.</summary>
    public string Heading(FieldShape field) => Columns.FirstOrDefault(c => c.Field == field.Name)?.Heading ?? field.Label;

    /// <summary>Why rows cannot be read this way; empty when they can.</summary>
    public IReadOnlyList<Problem> Faults(ExtractSchema schema)
    {
        var faults = new List<Problem>();
        foreach (var field in schema.Fields.Where(f => f.Required && !Columns.Any(c => c.Field == f.Name)))
        {
            faults.Add(new("column-missing", $"No column holds “{field.Label}” ({field.Name}), which every row needs.") { Column = field.Label });
        }

        foreach (var twice in Columns.Where(c => c.Field is not null).GroupBy(c => c.Field).Where(g => g.Count() > 1))
        {
            faults.Add(new("field-twice", $"The columns {string.Join(" and ", twice.Select(c => $"“{c.Heading}”"))} are both read as {twice.Key}. Choose one.") { Column = twice.First().Heading });
        }

        faults.AddRange(Columns.Where(c => c.Field is { } name && !schema.Has(name)).Select(c =>
            new Problem("field-unknown", $"“{c.Heading}” is read as {c.Field}, which is no field of {schema.Name}.") { Column = c.Heading }));
        return faults;
    }
}
