using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>What an update changes on its action. Checking and submitting both go through here, so that the one cannot promise what the other does not do.</summary>
internal static class UpdateApplied
{
    public static void To(WorkstreamAction action, UpdateFields said, DateOnly today, string by)
    {
        action.Percent = said.Percent ?? action.Percent;
        action.Forecast = said.Forecast;
        action.LastUpdateOn = today;
        action.LastUpdateText = said.Text.Trim();
        if (Blocker(action, said, today, by) is { } added)
        {
            action.Blockers.Add(added);
        }
    }

    /// <summary>The blocker that the form shows: the most serious, then the oldest.</summary>
    public static Blocker? Shown(IEnumerable<Blocker> blockers) => blockers
        .Where(b => b.ClosedOn is null)
        .OrderByDescending(b => b.Critical).ThenBy(b => b.OpenedOn).ThenBy(b => b.Text, StringComparer.Ordinal)
        .FirstOrDefault();

    private static Blocker? Blocker(WorkstreamAction action, UpdateFields said, DateOnly today, string by)
    {
        var text = said.BlockerText.Trim();
        var open = action.Blockers.Find(b => b.ClosedOn is null && (b.Id == said.BlockerId || (said.BlockerId is null && b.Text == text)));
        if (text.Length == 0)
        {
            open?.ClosedOn = today;
            return null;
        }

        if (open is null)
        {
            return new() { ActionId = action.Id, Text = text, Critical = said.BlockerCritical, OpenedOn = today, OpenedBy = by };
        }

        (open.Text, open.Critical) = (text, said.BlockerCritical);
        return null;
    }
}
