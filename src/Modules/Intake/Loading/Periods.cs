using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Loading;

/// <summary>Periods of extracts: which one a day falls in, and how people and file names write them.</summary>
internal static partial class Periods
{
    public static FigurePeriod Holding(string every, DateOnly day) => every switch
    {
        "month" => FigurePeriod.Month(day),
        "quarter" => new(FigurePeriod.FinancialYear(day).TimePeriod, FormattableString.Invariant($"Financial year Q{((day.Month + 8) % 12 / 3) + 1}")),
        "term" => FigurePeriod.Term(day),
        "calendar-year" => FigurePeriod.CalendarYear(day),
        _ => FigurePeriod.AcademicYear(day),
    };

    /// <summary>The last period that has ended.</summary>
    public static FigurePeriod LastEnded(string every, DateOnly today) => Holding(every, today).Previous();

    /// <summary>Reads <c>2026-10</c> for the period that holds that month, or the Department's two columns joined: <c>202526 Autumn term</c>, <c>2026-october</c>.</summary>
    public static Result<FigurePeriod> Read(string every, string typed)
    {
        var text = typed.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return Holding(every, month);
        }

        var cut = text.IndexOfAny([' ', '-']);
        if (cut is 4 or 6)
        {
            var name = text[(cut + 1)..].Replace('-', ' ');
            var identifier = TimeIdentifiers.All.FirstOrDefault(i => string.Equals(i, name, StringComparison.OrdinalIgnoreCase)) ?? "";
            if (FigurePeriod.TryRead(text[..cut], identifier) is { } period && Holding(every, period.From) == period)
            {
                return period;
            }
        }

        return new Problem("period-unknown", $"“{text}” is no {every} there is. Give a month such as 2026-10; the {every} that holds it is meant.", "Period");
    }

    /// <summary>The period a file name says, such as <c>ehc-plans-2026-10.csv</c>, or null.</summary>
    public static FigurePeriod? OfName(string every, string fileName)
    {
        var found = Month().Matches(Path.GetFileNameWithoutExtension(fileName));
        return found.Count > 0 && Read(every, found[^1].Value) is { Ok: true } read ? read.Value : null;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d-(0[1-9]|1[0-2])(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Month();
}
