using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Contributions;
using Governance.Platform.Outbox;

namespace Governance.Tests.Partnership.Calendars;

public sealed class IcsFeedTests
{
    private static readonly DateTimeOffset Stamp = new(2026, 11, 17, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-26", "20260326T100000Z", "20260326T120000Z")]
    [InlineData("2026-04-02", "20260402T090000Z", "20260402T110000Z")]
    [InlineData("2026-10-22", "20261022T090000Z", "20261022T110000Z")]
    [InlineData("2026-10-29", "20261029T100000Z", "20261029T120000Z")]
    public void Feed_MeetingAtTenEitherSideOfAClockChange_StaysAtTenInLondon(string day, string starts, string ends)
    {
        var lines = Lines(new CalendarEntry("m@x", DateOnly.Parse(day, null), "Board", "/board") { StartsAt = new(10, 0) });
        lines.ShouldContain($"DTSTART:{starts}");
        lines.ShouldContain($"DTEND:{ends}");
        lines.ShouldContain("TRANSP:OPAQUE");
    }

    [Fact]
    public void Feed_MeetingOverTheClockChange_LastsAsLongAsItLasts()
    {
        var lines = Lines(new CalendarEntry("m@x", new(2026, 10, 25), "Night shift", "/") { StartsAt = new(0, 30), Lasts = TimeSpan.FromHours(3) });
        lines.ShouldContain("DTSTART:20261024T233000Z");
        lines.ShouldContain("DTEND:20261025T023000Z");
    }

    [Fact]
    public void Feed_Deadline_IsAllDayAndBlocksNoTime()
    {
        var lines = Lines(new CalendarEntry("a@x", new(2026, 12, 31), "Due: A1", "/my-actions"));
        lines.ShouldContain("DTSTART;VALUE=DATE:20261231");
        lines.ShouldContain("DTEND;VALUE=DATE:20270101");
        lines.ShouldContain("TRANSP:TRANSPARENT");
        lines.ShouldContain("URL:https://send.example/my-actions");
    }

    [Fact]
    public void Feed_Cancelled_SaysSoWithTheSameUidAndAHigherSequence()
    {
        var lines = Lines(new CalendarEntry("m@x", new(2026, 12, 17), "Board", "/board") { StartsAt = new(10, 0), Cancelled = true, Sequence = 3 });
        lines.ShouldContain("STATUS:CANCELLED");
        lines.ShouldContain("UID:m@x");
        lines.ShouldContain("SEQUENCE:3");
        Lines(new CalendarEntry("m@x", new(2026, 12, 17), "Board", "/board")).ShouldContain("STATUS:CONFIRMED");
    }

    [Fact]
    public void Feed_AnyWords_AreFoldedUnder75OctetsAndReadBackTheSame() => Prop.ForAll(
        Words.ToArbitrary(), Words.ToArbitrary(),
        (summary, description) =>
        {
            var text = Ics.Feed("Calendar", [new CalendarEntry("u@x", new(2026, 11, 19), summary, "/") { Description = description, Place = summary }], "https://send.example", Stamp);
            var raw = text.Split("\r\n");
            var whole = Unfold(text);
            return raw.All(l => Encoding.UTF8.GetByteCount(l) <= 75)
                && !text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n')
                && Read(whole, "SUMMARY") == Plain(summary) && Read(whole, "LOCATION") == (summary.Length == 0 ? null : Plain(summary)) && Read(whole, "DESCRIPTION") == (description.Length == 0 ? null : Plain(description));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Feed_WithALineThatLooksLikeAnEvent_HoldsOneEvent()
    {
        var lines = Lines(new CalendarEntry("u@x", new(2026, 11, 19), "Board\r\nEND:VEVENT\r\nBEGIN:VEVENT", "/"));
        lines.Count(l => l == "BEGIN:VEVENT").ShouldBe(1);
        lines.Count(l => l == "END:VEVENT").ShouldBe(1);
    }

    private static Gen<string> Words => Gen.Frequency(
            (6, Gen.Elements("Board", "meeting", " ", "long", "10am")),
            (3, Gen.Elements("\\", ";", ",", "\n", ":", "\\n", "\"")),
            (2, Gen.Elements("é", "’", "🧭", "Ωμέγα", "漢字")))
        .ArrayOf().Select(string.Concat);

    private static List<string> Lines(CalendarEntry entry) => Unfold(Ics.Feed("Calendar", [entry], "https://send.example", Stamp));

    private static List<string> Unfold(string text) => [.. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static string Plain(string words) => words.ReplaceLineEndings("\n");

    // Reads as RFC 5545 says a calendar program does.
    private static string? Read(List<string> lines, string property)
    {
        if (lines.Find(l => l.StartsWith(property + ":", StringComparison.Ordinal)) is not { } line)
        {
            return null;
        }

        var read = new StringBuilder();
        for (var i = property.Length + 1; i < line.Length; i++)
        {
            read.Append(line[i] != '\\' ? line[i] : line[++i] is 'n' or 'N' ? '\n' : line[i]);
        }

        return read.ToString();
    }
}
