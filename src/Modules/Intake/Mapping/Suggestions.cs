using Governance.Intake.Schemas;

namespace Governance.Intake.Mapping;

/// <summary>Says which field each heading means: by name, label or another name it is known by. What is only alike is suggested, and never taken without a person.</summary>
internal static class Suggestions
{
    /// <summary>Only what headings say word for word.</summary>
    public static ColumnMap Exact(ExtractSchema schema, IReadOnlyList<string> headings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new string?[headings.Count];

        // Names first, then labels, then other names, so that a weaker claim never takes the column of a stronger one.
        foreach (var names in (Func<FieldShape, IEnumerable<string>>[])[f => [f.Name], f => [f.Label], f => f.Aliases])
        {
            for (var i = 0; i < headings.Count; i++)
            {
                var plain = Headings.Plain(headings[i]);
                var field = chosen[i] is null && plain.Length > 0 ? schema.Fields.FirstOrDefault(f => !taken.Contains(f.Name) && names(f).Any(n => Headings.Plain(n) == plain)) : null;
                if (field is not null)
                {
                    chosen[i] = field.Name;
                    taken.Add(field.Name);
                }
            }
        }

        return new([.. headings.Select((h, i) => new ColumnChoice(h, chosen[i]))]);
    }

    /// <summary>What headings say, and for the rest the field whose name is most alike.</summary>
    public static ColumnMap Likely(ExtractSchema schema, IReadOnlyList<string> headings)
    {
        var exact = Exact(schema, headings);
        var taken = exact.Columns.Select(c => c.Field).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var likely = exact.Columns.ToList();
        for (var i = 0; i < likely.Count; i++)
        {
            if (likely[i].Field is null && Nearest(schema, Headings.Plain(likely[i].Heading), taken) is { } field)
            {
                taken.Add(field);
                likely[i] = likely[i] with { Field = field };
            }
        }

        return new(likely);
    }

    private static string? Nearest(ExtractSchema schema, string plain, HashSet<string> taken)
    {
        if (plain.Length < 3)
        {
            return null;
        }

        var best = (
            from field in schema.Fields
            where !taken.Contains(field.Name)
            from name in field.Aliases.Prepend(field.Label).Prepend(field.Name)
            let known = Headings.Plain(name)
            let score = Alike(plain, known)
            orderby score descending
            select (field.Name, Score: score)).FirstOrDefault();
        return best.Score >= 0.7 ? best.Name : null;
    }

    // Share of pairs of letters that both have.
    private static double Alike(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return 0;
        }

        var pairs = Pairs(other).ToList();
        var (all, both) = (one.Length - 1 + pairs.Count, 0);
        foreach (var pair in Pairs(one))
        {
            both += pairs.Remove(pair) ? 2 : 0;
        }

        return (double)both / all;
    }

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2));
}
