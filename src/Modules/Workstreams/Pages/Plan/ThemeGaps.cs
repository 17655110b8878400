using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Plan;

internal sealed record ThemeName(string Key, string Title);

/// <summary>Which workstream has no action under which theme. What is drawn answers most of it; the rest is asked only where it does not.</summary>
internal sealed class ThemeGaps(GovernanceDb db)
{
    public async Task<IReadOnlyList<ThemeGap>> Find(IReadOnlyList<PlanGroup> groups, IReadOnlyList<ThemeName> themes, CancellationToken token)
    {
        var open = (
            from g in groups
            where !g.GovernedElsewhere
            from theme in themes
            where !g.Bars.Any(b => b.Themes.Contains(theme.Key))
            select (Group: g, Theme: theme)).ToList();
        if (open.Count == 0)
        {
            return [];
        }

        var ids = open.Select(o => o.Group.Id).Distinct().ToList();
        var covered = (await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => ids.Contains(a.WorkstreamId) && a.ClosedOn == null && !a.OnPlan)
            .Select(a => new { a.WorkstreamId, a.Themes })
            .Distinct()
            .ToListAsync(token)).SelectMany(a => a.Themes.Select(t => (a.WorkstreamId, t))).ToHashSet();
        return [.. open.Where(o => !covered.Contains((o.Group.Id, o.Theme.Key))).Select(o => new ThemeGap(o.Group.Number, o.Group.Key, o.Group.Title, o.Theme.Title))];
    }
}
