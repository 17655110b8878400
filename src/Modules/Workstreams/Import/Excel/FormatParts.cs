namespace Governance.Workstreams.Import.Excel;

/// <summary>Cuts a section of a number format into literals, digit places and date letters.</summary>
internal static class FormatParts
{
    public static List<(FormatPart Part, string Text)> Of(string code)
    {
        var parts = new List<(FormatPart, string)>();
        if (string.Equals(code.Trim(), "General", StringComparison.OrdinalIgnoreCase) || code.Trim() == "@")
            return parts;
        code = code.Replace("General", "0.##########", StringComparison.OrdinalIgnoreCase);
        for (var at = 0; at < code.Length;)
            at = Next(code, at, parts);
        return parts;
    }

    private static int Next(string code, int at, List<(FormatPart Part, string Text)> parts)
    {
        var letter = char.ToLowerInvariant(code[at]);
        switch (letter)
        {
            case '"':
                var close = code.IndexOf('"', at + 1);
                close = close < 0 ? code.Length : close;
                parts.Add((FormatPart.Literal, code[(at + 1)..close]));
                return close + 1;
            case '\\':
                if (at + 1 < code.Length)
                    parts.Add((FormatPart.Literal, code[at + 1].ToString()));
                return at + 2;
            case '_' or '*':
                return at + 2;
            case '[':
                return Bracket(code, at, parts);
            case '0' or '#' or '?' or '.' or ',':
                return Run(code, at, parts, FormatPart.Digits, c => c is '0' or '#' or '?' or '.' or ',');
            case 'y' or 'm' or 'd' or 'h' or 's' or 'e':
                return Run(code, at, parts, FormatPart.Date, c => char.ToLowerInvariant(c) == letter);
            case 'a' when code.AsSpan(at).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                parts.Add((FormatPart.HalfDay, "AM/PM"));
                return at + 5;
            case 'a' when code.AsSpan(at).StartsWith("A/P", StringComparison.OrdinalIgnoreCase):
                parts.Add((FormatPart.HalfDay, "A/P"));
                return at + 3;
            default:
                parts.Add((FormatPart.Literal, code[at].ToString()));
                return at + 1;
        }
    }

    // A point or comma between date letters is a separator, not a place for digits.
    private static int Run(string code, int at, List<(FormatPart Part, string Text)> parts, FormatPart part, Func<char, bool> same)
    {
        var end = at;
        while (end < code.Length && same(code[end]))
            end++;
        var text = code[at..end];
        var separator = part == FormatPart.Digits && text.AsSpan().IndexOfAny("0#?") < 0;
        parts.Add((separator ? FormatPart.Literal : part, part == FormatPart.Date ? text.ToLowerInvariant() : text));
        return end;
    }

    private static int Bracket(string code, int at, List<(FormatPart Part, string Text)> parts)
    {
        var close = code.IndexOf(']', at);
        if (close < 0)
            return code.Length;
        var inside = code[(at + 1)..close].ToLowerInvariant();
        if (inside.Length > 0 && (inside.Trim('h').Length == 0 || inside.Trim('m').Length == 0 || inside.Trim('s').Length == 0))
            parts.Add((FormatPart.Elapsed, inside));
        else if (inside.StartsWith('$') && inside.IndexOf('-', StringComparison.Ordinal) is not 1)
            parts.Add((FormatPart.Literal, code[(at + 2)..close].Split('-')[0]));
        return close + 1;
    }
}
