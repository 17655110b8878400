using System.Globalization;
using System.Text;

namespace Governance.Workstreams.Import.Excel;

internal enum FormatPart : byte
{
    Literal,
    Digits,
    Date,
    Elapsed,
    HalfDay,
}

/// <summary>One section of a number format: positive, negative, zero or text.</summary>
internal sealed record FormatSection(IReadOnlyList<(FormatPart Part, string Text)> Parts)
{
    public CellKind Kind { get; private init; }

    /// <summary>True when numbers are shown as they are.</summary>
    public bool Plain { get; private init; }

    public static IEnumerable<string> Split(string code)
    {
        var (section, quoted) = (new StringBuilder(), false);
        for (var at = 0; at < code.Length; at++)
        {
            if (code[at] == '"')
                quoted = !quoted;
            if (code[at] == '\\' && at + 1 < code.Length)
                section.Append(code[at++]);
            if (code[at] == ';' && !quoted)
            {
                yield return section.ToString();
                section.Clear();
                continue;
            }

            section.Append(code[at]);
        }

        yield return section.ToString();
    }

    public static FormatSection Parse(string code)
    {
        var parts = FormatParts.Of(code);
        var digits = parts.Where(p => p.Part == FormatPart.Digits).Select(p => p.Text).ToList();
        var scientific = code.Contains("E+", StringComparison.OrdinalIgnoreCase) || code.Contains("E-", StringComparison.OrdinalIgnoreCase);
        var days = !scientific && parts.Exists(p => p.Part == FormatPart.Date && p.Text[0] is 'd' or 'y' or 'm' or 'e');
        var time = !scientific && parts.Exists(p => p.Part is FormatPart.Elapsed or FormatPart.HalfDay || (p.Part == FormatPart.Date && p.Text[0] is 'h' or 's'));
        var percent = parts.Exists(p => p.Part == FormatPart.Literal && p.Text == "%");
        var words = parts.Exists(p => p.Part == FormatPart.Literal && !string.IsNullOrWhiteSpace(p.Text));
        var odd = scientific || code.Contains("?/", StringComparison.Ordinal) || code.Contains("[<", StringComparison.Ordinal)
            || code.Contains("[>", StringComparison.Ordinal) || code.Contains("[=", StringComparison.Ordinal);
        return new FormatSection(parts)
        {
            // Without places for digits the words stand for the number, as in "Yes";;"No".
            Kind = days || time ? CellKind.Date : percent ? CellKind.Percent : CellKind.Number,
            Plain = odd || (digits.Count == 0 && !days && !time && !words),
        };
    }

    /// <summary>The number in digits, without its sign.</summary>
    public string Digits(double number)
    {
        var mask = string.Concat(Parts.Where(p => p.Part == FormatPart.Digits).Select(p => p.Text)).Replace('?', '#');
        if (Math.Abs(number) > 1e15)
            return NumberFormat.Plain(Math.Abs(number));
        var scaled = (decimal)Math.Abs(number);
        foreach (var _ in Parts.Where(p => p.Part == FormatPart.Literal && p.Text == "%"))
            scaled *= 100;
        for (; mask.EndsWith(','); mask = mask[..^1])
            scaled /= 1000;
        var point = mask.IndexOf('.', StringComparison.Ordinal);
        scaled = Math.Round(scaled, Math.Min(15, point < 0 ? 0 : mask.Length - point - 1), MidpointRounding.AwayFromZero);
        var whole = (point < 0 ? mask : mask[..point]).Replace(",", string.Empty, StringComparison.Ordinal);
        var grouped = mask.Contains(',', StringComparison.Ordinal) ? "#," + (whole.Length == 0 ? "#" : whole) : whole.Length == 0 ? "#" : whole;
        var shown = scaled.ToString(point < 0 ? grouped : grouped + mask[point..], CultureInfo.InvariantCulture);
        return Around(shown);
    }

    private string Around(string number)
    {
        var (text, shown) = (new StringBuilder(), false);
        foreach (var (part, literal) in Parts)
        {
            if (part == FormatPart.Literal)
                text.Append(literal);
            else if (!shown)
                (_, shown) = (text.Append(number), true);
        }

        return text.ToString().Trim();
    }
}
