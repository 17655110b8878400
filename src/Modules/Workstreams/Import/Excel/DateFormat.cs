using System.Globalization;
using System.Text;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Shows a day number with the letters of a date format.</summary>
internal static class DateFormat
{
    /// <summary>Null when the number is no day, such as a negative one.</summary>
    public static string? Show(FormatSection section, double days)
    {
        if (days is < 0 or >= 2_958_466)
            return null;
        var day = Platform.Dates.ExcelDays.ToDate(days);
        var seconds = Math.Min((long)Math.Round((days - Math.Floor(days)) * 86_400), 86_399);
        var when = (day ?? new DateOnly(1899, 12, 31)).ToDateTime(TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(seconds)));
        var halves = section.Parts.Any(p => p.Part == FormatPart.HalfDay);
        var text = new StringBuilder();
        for (var at = 0; at < section.Parts.Count; at++)
        {
            var (part, letters) = section.Parts[at];
            text.Append(part switch
            {
                FormatPart.Literal => letters,
                FormatPart.HalfDay => when.ToString(letters.Length > 3 ? "tt" : "%t", CultureInfo.InvariantCulture),
                FormatPart.Elapsed => Elapsed(letters, days),
                FormatPart.Digits => string.Empty,
                _ => Letters(letters, when, halves, letters[0] == 'm' && IsMinute(section.Parts, at)),
            });
        }

        return text.ToString().Trim();
    }

    private static string Elapsed(string letters, double days) => Math.Floor(days * letters[0] switch
    {
        'h' => 24,
        'm' => 1440,
        _ => 86_400,
    }).ToString(new string('0', letters.Length), CultureInfo.InvariantCulture);

    private static string Letters(string letters, DateTime when, bool halves, bool minute) => when.ToString(
        letters[0] switch
        {
            'y' or 'e' => letters.Length <= 2 && letters[0] == 'y' ? "yy" : "yyyy",
            'm' when minute => letters.Length == 1 ? "%m" : "mm",
            'm' when letters.Length >= 5 => "MMMM",
            'm' => letters.Length == 1 ? "%M" : letters.ToUpperInvariant(),
            'd' => letters.Length == 1 ? "%d" : letters.Length > 4 ? "dddd" : letters,
            'h' => (letters.Length == 1 ? "%" : string.Empty) + new string(halves ? 'h' : 'H', Math.Min(2, letters.Length)),
            _ => letters.Length == 1 ? "%s" : "ss",
        },
        CultureInfo.InvariantCulture);

    // An m beside hours or seconds is minutes.
    private static bool IsMinute(IReadOnlyList<(FormatPart Part, string Text)> parts, int at) =>
        Beside(parts.Take(at).Reverse(), 'h') || Beside(parts.Skip(at + 1), 's');

    private static bool Beside(IEnumerable<(FormatPart Part, string Text)> parts, char letter) =>
        parts.FirstOrDefault(p => p.Part is FormatPart.Date or FormatPart.Elapsed).Text is { } text && text[0] == letter;
}
