using System.Globalization;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Shows a stored number as the sheet does. Fractions and conditions fall back to the plain number.</summary>
internal sealed class NumberFormat
{
    private readonly IReadOnlyList<FormatSection> _sections;

    private NumberFormat(string code) => _sections = [.. FormatSection.Split(code).Select(FormatSection.Parse)];

    public static NumberFormat General { get; } = new("General");

    public CellKind Kind => _sections[0].Kind;

    /// <summary>Format of a built-in number or a code of the workbook's own.</summary>
    public static NumberFormat Of(int id, string? code) => new(code ?? BuiltInFormats.Code(id));

    public static NumberFormat Of(string? code) => string.IsNullOrEmpty(code) ? General : new NumberFormat(code);

    /// <summary>Text of a number; <paramref name="days1904"/> is added to dates of a 1904 workbook.</summary>
    public string Show(double number, int days1904 = 0)
    {
        if (!double.IsFinite(number))
            return number.ToString(CultureInfo.InvariantCulture);
        var section = _sections.Count switch
        {
            1 => _sections[0],
            2 => number < 0 ? _sections[1] : _sections[0],
            _ => number < 0 ? _sections[1] : number == 0 ? _sections[2] : _sections[0],
        };
        if (section.Kind == CellKind.Date)
            return DateFormat.Show(section, number + days1904) ?? Plain(number);
        if (section.Plain)
            return Plain(number);
        var text = section.Digits(number);
        return number < 0 && _sections.Count == 1 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "-" + text : text;
    }

    public static string Plain(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return Math.Abs(number) is >= 1e15 and < 1e21 || (text.Contains('E', StringComparison.Ordinal) && Math.Abs(number) < 1)
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
