using System.Globalization;
using System.Text;

namespace Governance.Platform.Outbox;

/// <summary>An all-day calendar entry.</summary>
/// <param name="Uid">The same entry sent again with the same uid replaces the first.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">More lines, or empty.</param>
/// <param name="Url">Absolute address, or empty.</param>
/// <param name="Sequence">Counts changes of the same entry, from 0.</param>
public sealed record CalendarDay(string Uid, DateOnly Day, string Summary, string Description = "", string Url = "", int Sequence = 0);

/// <summary>Writes iCalendar text (RFC 5545) that mail programs and calendars accept.</summary>
public static class Ics
{
    private const int LongestLine = 75;

    /// <summary>The calendar with one all-day entry that blocks no time; lines end with CRLF and are folded at 75 octets.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="stamp">When it was written.</param>
    public static string AllDay(CalendarDay entry, DateTimeOffset stamp)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//SEND Partnership Governance//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:{Escape(entry.Uid)}",
            $"DTSTAMP:{stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTART;VALUE=DATE:{Date(entry.Day)}",
            $"DTEND;VALUE=DATE:{Date(entry.Day.AddDays(1))}",
            $"SUMMARY:{Escape(entry.Summary)}",
            .. entry.Description.Length > 0 ? [$"DESCRIPTION:{Escape(entry.Description)}"] : Array.Empty<string>(),
            .. entry.Url.Length > 0 ? [$"URL:{entry.Url}"] : Array.Empty<string>(),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Fold(line) + "\r\n"));
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // Octets are counted, and a character is never cut in two; a continued line begins with a space that counts too.
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                used = 1;
            }

            folded.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
