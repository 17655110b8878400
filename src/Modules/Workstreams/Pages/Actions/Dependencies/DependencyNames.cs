using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Dependencies;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Dependencies;

/// <summary>Every dependency there is, with actions named by reference; where two workstreams share one, the workstream is said too.</summary>
internal sealed record KnownDependencies(IReadOnlyDictionary<Guid, string> Names, IReadOnlySet<(Guid Waits, Guid On)> Pairs)
{
    public IEnumerable<DependencyEdge> Edges => Pairs.Select(p => new DependencyEdge(Name(p.Waits), Name(p.On)));

    public string Name(Guid action) => Names[action];
}

internal sealed class DependencyNames(GovernanceDb db)
{
    public async Task<KnownDependencies> Read(Guid first, Guid second, CancellationToken token)
    {
        var pairs = await db.Set<Dependency>().AsNoTracking().Select(d => new { d.ActionId, d.NeedsActionId }).ToListAsync(token);
        var rows = await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.Id == first || a.Id == second || db.Set<Dependency>().Any(d => d.ActionId == a.Id || d.NeedsActionId == a.Id))
            .Join(db.Set<Workstream>(), a => a.WorkstreamId, w => w.Id, (a, w) => new { a.Id, a.Reference, w.Title })
            .ToListAsync(token);
        var shared = rows.GroupBy(r => r.Reference, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(
            rows.ToDictionary(r => r.Id, r => shared.Contains(r.Reference) ? $"{r.Reference} ({r.Title})" : r.Reference),
            pairs.Select(p => (p.ActionId, p.NeedsActionId)).ToHashSet());
    }
}
