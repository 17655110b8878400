using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class OrganisationNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Organisation;

    public string Heading => "Organisations";

    public int Order => 98;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(o => ids.Contains(o.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var rows = await db.Set<Organisation>().AsNoTracking()
            .Where(o => o.SuccessorId != null && (ids.Contains(o.Id) || ids.Contains(o.SuccessorId.Value)))
            .Select(o => new { o.Id, o.SuccessorId }).ToListAsync(token);
        return [.. rows.SelectMany(r => new[] { r.Id, r.SuccessorId!.Value }).Distinct().Select(id => new NodeRef(Type, id))];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(o => EF.Functions.Like(o.Name, pattern, Pattern.Escape) || EF.Functions.Like(o.ShortName, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Organisation, bool>> which, int take, CancellationToken token)
    {
        var rows = await db.Set<Organisation>().AsNoTracking().Where(which).OrderBy(o => o.Name).Take(take).Select(o => new { o.Id, o.Name, o.To }).ToListAsync(token);
        return [.. rows.Select(o => new NodeView(new(Type, o.Id), o.Name, $"/organisations/{o.Id}", Note: o.To is { } to ? FormattableString.Invariant($"until {to.Year}") : null))];
    }
}
