using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

/// <summary>Actions as they stood at the end of an earlier day, one workstream at a time: the rule of that day over the facts of that day.</summary>
internal sealed class ActionsThen(GovernanceDb db, PastFacts facts, RuleBook book)
{
    public Task<List<Guid>> Workstreams(CancellationToken token) =>
        db.Set<Workstream>().OrderBy(w => w.Number).Select(w => w.Id).ToListAsync(token);

    public async Task<IReadOnlyList<AssessedAction>> Of(Guid workstreamId, DateOnly day, CancellationToken token)
    {
        var rules = await book.Read(token);
        return [.. (await facts.AsOf(workstreamId, day, token)).Select(row => row.Under(rules, day))];
    }
}
