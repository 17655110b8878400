using System.Globalization;

namespace Governance.Platform.Dates;

/// <summary>What a text means: the days it covers, or why it cannot be a date.</summary>
internal sealed record DateSpan(DateOnly First, DateOnly Last, DatePrecision Precision)
{
    /// <summary>What was assumed, as the end of a sentence; null when nothing was.</summary>
    public string? Assumed { get; init; }

    /// <summary>Why no such day exists.</summary>
    public string? Invalid { get; init; }

    /// <summary>True when the day it counts from is not known.</summary>
    public bool NeedsAnchor { get; init; }

    /// <summary>True when the text says that it has no date.</summary>
    public bool Open { get; init; }

    /// <summary>True when one end was named, as in "from September 2026".</summary>
    public bool Fixed => First == Last;

    public static DateSpan Day(DateOnly day) => new(day, day, DatePrecision.Day);

    public static DateSpan NoSuchDay(string why) => new(default, default, DatePrecision.Day) { Invalid = why };

    public static DateSpan WithoutAnchor { get; } = new(default, default, DatePrecision.Relative) { NeedsAnchor = true };

    public static DateSpan NoDate { get; } = new(default, default, DatePrecision.None) { Open = true };

    public static DateSpan Month(int year, int month) => Months(year, month, 1, DatePrecision.Month);

    /// <summary>Whole months from the first of one.</summary>
    public static DateSpan Months(int year, int month, int count, DatePrecision precision)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(count).AddDays(-1), precision);
    }

    public DateSpan Assuming(string what) => this with { Assumed = Assumed is null ? what : $"{Assumed}, {what}" };

    /// <summary>True when it has days: neither open, invalid nor waiting for an anchor.</summary>
    public bool Resolved => !Open && !NeedsAnchor && Invalid is null;

    public DateSpan At(DateOnly first, DateOnly last) => this with { First = first, Last = last };

    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
