using System.Globalization;
using System.Text;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;

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
            .. Start("PUBLISH"),
            "BEGIN:VEVENT",
            $"UID:{Escape(entry.Uid)}",
            $"DTSTAMP:{Instant(stamp)}",
            $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
            .. AllDay(entry.Day),
            $"SUMMARY:{Escape(entry.Summary)}",
            .. Said("DESCRIPTION", entry.Description),
            .. entry.Url.Length > 0 ? [$"URL:{entry.Url}"] : Array.Empty<string>(),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return Write(lines);
    }

    /// <summary>A whole calendar to subscribe to. Times are written in UTC, so that a clock change moves no meeting.</summary>
    /// <param name="name">Name the calendar program shows.</param>
    /// <param name="entries">Its entries, each uid once.</param>
    /// <param name="host">Address of the site without a last slash, such as <c>https://send.example</c>.</param>
    /// <param name="stamp">When it was written.</param>
    public static string Feed(string name, IEnumerable<CalendarEntry> entries, string host, DateTimeOffset stamp) => Write(
    [
        .. Start("PUBLISH"),
        $"X-WR-CALNAME:{Escape(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        "X-PUBLISHED-TTL:PT4H",
        .. entries.SelectMany(e => Event(e, host, stamp)),
        "END:VCALENDAR",
    ]);

    private static string[] Event(CalendarEntry entry, string host, DateTimeOffset stamp) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Escape(entry.Uid)}",
        $"DTSTAMP:{Instant(stamp)}",
        $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
        .. entry.StartsAt is { } at ? Timed(UkClock.At(entry.Day, at), entry.Lasts) : AllDay(entry.Day),
        $"SUMMARY:{Escape(entry.Summary)}",
        .. Said("LOCATION", entry.Place),
        .. Said("DESCRIPTION", entry.Description),
        $"URL:{host}{entry.Path}",
        entry.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
        entry.StartsAt is null || entry.Cancelled ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE",
        "END:VEVENT",
    ];

    private static string[] Start(string method) =>
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SEND Partnership Governance//EN", "CALSCALE:GREGORIAN", $"METHOD:{method}"];

    private static string[] AllDay(DateOnly day) => [$"DTSTART;VALUE=DATE:{Date(day)}", $"DTEND;VALUE=DATE:{Date(day.AddDays(1))}"];

    private static string[] Timed(DateTimeOffset begins, TimeSpan lasts) => [$"DTSTART:{Instant(begins)}", $"DTEND:{Instant(begins + lasts)}"];

    private static string[] Said(string property, string text) => text.Length > 0 ? [$"{property}:{Escape(text)}"] : [];

    private static string Write(IEnumerable<string> lines) => string.Concat(lines.Select(line => Fold(line) + "\r\n"));

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

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
