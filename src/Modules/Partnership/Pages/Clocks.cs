using System.Globalization;

namespace Governance.Partnership.Pages;

internal static class Clocks
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "H.mm", "htt", "h:mmtt", "h.mmtt", "h tt", "h:mm tt"];

    /// <summary>A time as people type it: <c>10:00</c>, <c>9.30</c>, <c>2pm</c>; null when it is none.</summary>
    public static TimeOnly? Read(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().ToUpperInvariant(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
