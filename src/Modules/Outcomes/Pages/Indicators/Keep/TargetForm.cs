using System.Globalization;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>A target and the way to it as they are typed.</summary>
internal sealed record TargetForm
{
    public int After { get; set; }

    public DateParts From { get; init; } = new();

    public string? Target { get; init; }

    public string? Baseline { get; init; }

    public DateParts BaselineOn { get; init; } = new();

    /// <summary>Milestones, one a line: <c>31 March 2027: 72</c>.</summary>
    public string? Points { get; init; }

    public string? Why { get; init; }

    public Result<AddTrajectory> Read(string key)
    {
        var problems = new List<Problem>();
        if (!From.TryToDate("day it starts", "From", out var from, out var wrong))
        {
            problems.Add(wrong);
        }

        if (!BaselineOn.TryToOptionalDate("day of the baseline", "BaselineOn", out var baselineOn, out wrong))
        {
            problems.Add(wrong);
        }

        var (target, baseline) = (Typed.Figure(Target, "Target", "the target", problems), Typed.Optional(Baseline, "Baseline", problems));
        var points = Lines(problems);
        return problems.Count > 0 ? Result<AddTrajectory>.Invalid(problems) : new AddTrajectory(key, After, from, target, baseline, baselineOn, points, Why ?? "");
    }

    private List<(DateOnly, decimal)> Lines(List<Problem> problems)
    {
        var points = new List<(DateOnly, decimal)>();
        foreach (var line in (Points ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            var unread = new List<Problem>();
            if (parts.Length == 2 && DateOnly.TryParseExact(parts[0], ["d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy"], CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var on) && Typed.Optional(parts[1], "Points", unread) is { } value)
            {
                points.Add((on, value));
            }
            else
            {
                problems.Add(new("milestone-unread", $"{UkText.Quote(line)} is no milestone. Write a day and a value, such as 31 March 2027: 72", "Points"));
            }
        }

        return points;
    }
}
