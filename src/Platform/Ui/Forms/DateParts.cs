using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Governance.Platform.Messages;

namespace Governance.Platform.Ui;

/// <summary>A date as it is typed, in three parts, kept exactly when it cannot be read.</summary>
public sealed record DateParts
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Day of the month, as typed.</summary>
    public string? Day { get; init; }

    /// <summary>Month as a number or a name, as typed.</summary>
    public string? Month { get; init; }

    /// <summary>Year in four figures, as typed.</summary>
    public string? Year { get; init; }

    /// <summary>True when nothing was typed.</summary>
    public bool IsEmpty => Missing.Count == 3;

    internal IReadOnlyList<string> Missing =>
        [.. new[] { ("day", Day), ("month", Month), ("year", Year) }.Where(p => string.IsNullOrWhiteSpace(p.Item2)).Select(p => p.Item1)];

    /// <summary>The parts of a date; empty for null.</summary>
    public static DateParts From(DateOnly? date) => date is not { } d ? new() : new()
    {
        Day = d.Day.ToString(CultureInfo.InvariantCulture),
        Month = d.Month.ToString(CultureInfo.InvariantCulture),
        Year = d.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads a date that is needed.</summary>
    /// <param name="what">What it is, as in the label: <c>forecast date</c>.</param>
    /// <param name="field">The form field the problem belongs beside.</param>
    /// <param name="date">The date, when true.</param>
    /// <param name="problem">What to put right, when false.</param>
    public bool TryToDate(string what, string field, out DateOnly date, [NotNullWhen(false)] out Problem? problem)
    {
        date = default;
        problem = Missing.Count switch
        {
            3 => new("date-missing", $"Enter the {what}", field),
            > 0 => new("date-incomplete", $"The {what} must include a {UkText.List([.. Missing])}", field),
            _ when !Real(out date) => new("date-not-real", $"The {what} must be a real date, such as 31 3 2027", field),
            _ => null,
        };
        return problem is null;
    }

    /// <summary>Reads a date that may be left out: true with null when nothing was typed.</summary>
    /// <param name="what">What it is, as in the label.</param>
    /// <param name="field">The form field the problem belongs beside.</param>
    /// <param name="date">The date or null, when true.</param>
    /// <param name="problem">What to put right, when false.</param>
    public bool TryToOptionalDate(string what, string field, out DateOnly? date, [NotNullWhen(false)] out Problem? problem)
    {
        (date, problem) = (null, null);
        if (IsEmpty)
        {
            return true;
        }

        var read = TryToDate(what, field, out var found, out problem);
        date = read ? found : null;
        return read;
    }

    private bool Real(out DateOnly date)
    {
        date = default;
        if (!Whole(Day, out var day) || !MonthNumber(out var month) || !Whole(Year, out var year)
            || year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    private bool MonthNumber(out int month)
    {
        if (Whole(Month, out month))
        {
            return true;
        }

        var typed = Month!.Trim();
        month = 1 + Array.FindIndex(
            British.DateTimeFormat.MonthNames,
            name => typed.Length >= 3 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        return month > 0;
    }

    private static bool Whole(string? typed, out int number) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
