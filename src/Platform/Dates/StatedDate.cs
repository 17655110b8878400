namespace Governance.Platform.Dates;

/// <summary>A date as somebody stated it, and the day it stands for. The text is never changed.</summary>
/// <param name="AsStated">The text, such as <c>by end of Q4</c>.</param>
/// <param name="Resolved">The day it stands for: the last of a due period, the first of a start period; null when there is none.</param>
/// <param name="Precision">How exact the text is.</param>
/// <param name="NeedsAnchor">True when it counts from a day that is not known, such as "within 6 months".</param>
public sealed record StatedDate(string AsStated, DateOnly? Resolved, DatePrecision Precision, bool NeedsAnchor = false)
{
    /// <summary>True when the text names one day.</summary>
    public bool Exact => Precision == DatePrecision.Day;

    /// <summary>An exact date, stated as <c>3 October 2026</c>.</summary>
    public static StatedDate On(DateOnly day) =>
        new(day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture), day, DatePrecision.Day);
}
