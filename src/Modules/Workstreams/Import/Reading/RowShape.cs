using System.Text.RegularExpressions;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Tells rows that are no actions by what stands in them and how they look.</summary>
internal sealed partial class RowShape(ColumnMapping mapping)
{
    private readonly int? _reference = mapping[TargetField.Reference]?.Column;
    private readonly int? _title = mapping[TargetField.Title]?.Column;

    /// <summary>Cells with text of their own: neither repeated by a merge nor blank.</summary>
    public static List<SheetCell> Own(SheetRow row) => [.. row.Cells.Where(c => !c.Blank && !c.Repeated)];

    public bool IsSubHeading(SheetRow row, SheetRow? next)
    {
        var own = Own(row);
        return own.Count switch
        {
            1 => IsSubHeading(own[0]),
            2 => own[0].Column < own[1].Column && _title == own[1].Column && Heavy(own[0]) && Heavy(own[1])
                && (Numbered().IsMatch(own[0].Text) || Nests(own[0].Text, next)),
            _ => false,
        };
    }

    public bool IsTotal(SheetRow row)
    {
        var own = Own(row);
        var label = own.Find(c => c.Kind == CellKind.Text && c.Text.Length <= 60 && TotalWords().IsMatch(c.Text.Trim()));
        return label is not null && own.TrueForAll(c => c == label || c.Kind is CellKind.Number or CellKind.Percent || c.Formula != FormulaState.None
            || double.TryParse(c.Text.TrimEnd('%', ' '), out _) || (c.Column < label.Column && TotalWords().IsMatch(c.Text.Trim()))
            || ShortLabel().IsMatch(c.Text.Trim()));
    }

    public static bool IsKeyTitle(SheetRow row) => Own(row) is [var only, ..] own && own.Count <= 2 && KeyWords().IsMatch(only.Text.Trim());

    /// <summary>A line of a key: a rating and what it means.</summary>
    public static bool IsKeyLine(SheetRow row, bool inKey)
    {
        var own = Own(row);
        if (own.Count is 0 or > 3)
            return false;
        var rated = own.Exists(c => RagText.Read(c.Text) is { Status: not null }) || (inKey && row.Cells.Any(c => c.Look.Fill is { } fill && RagColour.Read(fill) is not null));
        return rated && (inKey || (own.Count == 2 && RagText.Read(own[0].Text) is { Status: not null, Rest: false } && own[0].Text.Trim().Length > 1));
    }

    private bool IsSubHeading(SheetCell only)
    {
        if (only.Merge is { } merge && merge.Spans(Math.Max(3, mapping.Columns.Count / 2)))
            return true;
        if (only.Kind != CellKind.Text)
            return false;
        if (Numbered().IsMatch(only.Text) && only.Text.Length <= 200)
            return true;
        if (_title is { } title && only.Column > title)
            return false;
        return Heavy(only) || (only.Column == _reference && only.Text.Trim().Length > 12 && only.Text.Trim().Contains(' ', StringComparison.Ordinal));
    }

    private bool Nests(string text, SheetRow? next) => _reference is { } column
        && next?[column] is { } below && below.Text.Trim().StartsWith(text.Trim().TrimEnd('.') + ".", StringComparison.OrdinalIgnoreCase);

    private static bool Heavy(SheetCell cell) => cell.Look.Bold || (cell.Look.Fill is { } fill && RagColour.Read(fill) is not null);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^\s*(strategic |key )?(priority|objective|theme|outcome|workstream|strand|aim|recommendation|area|goal|pillar|section|part|domain|driver|ambition)( area| theme)?\s*(\d+(\.\d+)*|[A-Z]|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)?\b\s*([:.\u2013\u2014-]|$)|^\s*(strategic |key )?(priority|objective|theme|outcome|workstream|strand|aim|recommendation|area|goal|pillar|section|domain|ambition)( area| theme)?\s+(\d+(\.\d+)*|one|two|three|four|five|six|seven|eight|nine|ten)\b", Options, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^((grand |sub[- ]?|overall )?totals?\b|count( of)?\b|(total )?(number|no\.?) of (actions|tasks|milestones|red|amber|green|blue|complete)|(average|sum|mean)\b|% (of )?(actions|complete|red|amber|green|on track))", Options, 1000)]
    private static partial Regex TotalWords();

    [GeneratedRegex(@"^(red|amber|green|blue|complete|off track|on track|at risk|actions|overdue|not started)?\s*[:=]?\s*\d*\s*%?$", Options, 1000)]
    private static partial Regex ShortLabel();

    [GeneratedRegex(@"^((rag|brag)( rating| status)? )?(key|legend)\b|^(rag|brag)( rating| status)? (definitions?|guide)|^(last (updated|saved)|updated on|version|prepared by|source|document control|end of (plan|sheet|document))\b", Options, 1000)]
    private static partial Regex KeyWords();
}
