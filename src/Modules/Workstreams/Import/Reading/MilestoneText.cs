using System.Text.RegularExpressions;
using Governance.Platform.Dates;
using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Reading;

/// <param name="Milestone">As read.</param>
/// <param name="Due">Reading of its date, or null when it states none.</param>
/// <param name="Problems">What to look at.</param>
internal sealed record MilestoneReading(PlanMilestone Milestone, StatedDateReading? Due, IReadOnlyList<Problem> Problems);

/// <summary>Reads milestones, one to a line: "Title — date", "Title (date)", "Title by date", "date: Title".</summary>
internal static partial class MilestoneText
{
    public static IEnumerable<MilestoneReading> Read(string text, DateReader dates) =>
        text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Bullet().Replace(line, string.Empty).Trim())
            .Where(line => line.Length > 0)
            .Select(line => Line(line, dates));

    private static MilestoneReading Line(string line, DateReader dates)
    {
        var (rest, done, problems) = (line, default(StatedDate), new List<Problem>());
        if (Done().Match(line) is { Success: true } match && dates.Read(match.Groups["d"].Value) is { Date: { Resolved: not null, Exact: true } completed } reading)
        {
            (rest, done) = (line[..match.Index].Trim(), completed);
            problems.AddRange(reading.Problems);
        }

        StatedDate? baseline = null;
        if (Was().Match(rest) is { Success: true } moved && dates.Read(moved.Groups["d"].Value) is { Date: { Resolved: not null, Exact: true } first })
            (rest, baseline) = (rest[..moved.Index].Trim(), first);

        var due = Dated(rest, dates, out var title);
        if (due is null)
            problems.Add(new Problem("milestone-without-date", $"Milestone \u201c{title}\u201d has no date that is understood. Write it as \u201cTitle \u2014 3 October 2026\u201d.") { Severity = Severity.Query });
        else
            problems.AddRange(due.Problems);
        return new MilestoneReading(new PlanMilestone(title, due?.Date) { CompletedOn = done, BaselineDue = baseline }, due, problems);
    }

    private static StatedDateReading? Dated(string line, DateReader dates, out string title)
    {
        // The first cut leaves the longest date: "3 October, 2026" and not "2026".
        foreach (Match cut in Cuts().Matches(line))
        {
            var (before, after) = (line[..cut.Index].Trim(), line[(cut.Index + cut.Length)..].Trim().TrimEnd(')').Trim());
            if (before.Length > 0 && After(after, dates) is { } due)
            {
                title = before;
                return due;
            }
        }

        if (DateFirst().Match(line) is { Success: true } first && dates.Read(first.Groups["d"].Value) is { Date.Resolved: not null } leading)
        {
            title = first.Groups["t"].Value;
            return leading;
        }

        title = line;
        return null;
    }

    // A stated date that gives no day, such as TBC, is a date all the same; any other words are part of the title.
    private static StatedDateReading? After(string text, DateReader dates) =>
        text.Length > 0 && dates.Read(text) is { Problems: [] or [{ Code: not "date-not-understood" }] } reading ? reading : null;

    [GeneratedRegex(@"^([\u2022\u25cf\u25aa\u25e6\u00b7*\u2013-]|\d{1,2}[.)](?=\s)|\([a-z0-9]\))\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\((done|completed?|achieved|met)( on)?:? (?<d>[^()]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Done();

    [GeneratedRegex(@"\((was|originally|baseline)( due)?:? (?<d>[^()]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Was();

    [GeneratedRegex(@"\s+[\u2014\u2013-]\s+|\s*[:,(]\s*|\s+by\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cuts();

    [GeneratedRegex(@"^(?<d>[^:\u2014\u2013]{4,40}?)\s*(:|[\u2014\u2013]|\s-\s)\s*(?<t>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateFirst();
}
