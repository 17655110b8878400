using Governance.Platform.Ui;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>How lists stand in one cell of a plan; what is written here is read back the same.</summary>
internal static class PlanText
{
    /// <summary>Stands for a semicolon inside a milestone's title, which would part it in two.</summary>
    private const char WideSemicolon = '；';

    private const string CriticalMark = " (critical)";

    private static readonly string[] Nothing = ["none", "no", "n/a", "na", "nil", "-", "–", "none known", "no blockers", "no issues"];

    public static string Milestones(IReadOnlyList<MilestoneValue> milestones) => string.Join('\n', milestones.Select(Milestone));

    public static string MilestoneTitle(string read) => read.Replace(WideSemicolon, ';').Trim();

    public static string Blockers(IReadOnlyList<BlockerValue> blockers) => string.Join('\n', blockers.Select(b => b.Critical ? b.Text + CriticalMark : b.Text));

    public static IEnumerable<BlockerValue> Blockers(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => !Nothing.Contains(line.TrimEnd('.').ToLowerInvariant(), StringComparer.Ordinal))
        .Select(line => line.EndsWith(CriticalMark, StringComparison.OrdinalIgnoreCase) ? new BlockerValue(line[..^CriticalMark.Length].TrimEnd(), Critical: true) : new BlockerValue(line, Critical: false));

    public static string Themes(IReadOnlyList<string> titles) => string.Join("; ", titles);

    public static IEnumerable<string> Themes(string text) => text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A bullet of our own stands first, so that a title beginning with one keeps it.
    private static string Milestone(MilestoneValue milestone)
    {
        var was = milestone.BaselineDue == milestone.Due ? "" : $" (was {UkText.Date(milestone.BaselineDue)})";
        var done = milestone.MetOn is { } met ? $" (done {UkText.Date(met)})" : "";
        return $"• {milestone.Title.Replace(';', WideSemicolon)} — {UkText.Date(milestone.Due)}{was}{done}";
    }
}
