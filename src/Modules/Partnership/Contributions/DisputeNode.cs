using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class DisputeNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Dispute;

    public string Heading => "Disputes";

    public int Order => 92;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(d => ids.Contains(d.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var rows = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.RaisedById, d.AgainstId }).ToListAsync(token);
        return [.. rows.SelectMany(r => new[] { r.RaisedById, r.AgainstId }).Distinct().Select(id => new NodeRef(NodeTypes.Organisation, id))];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(d => EF.Functions.Like(d.Title, pattern, Pattern.Escape) || EF.Functions.Like(d.Reference, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Dispute, bool>> which, int take, CancellationToken token)
    {
        if (!permissions.Allows(user, PartnershipPermissions.ReadDisputes))
        {
            return [];
        }

        var rows = await db.Set<Dispute>().AsNoTracking().Where(which).OrderByDescending(d => d.Number).Take(take)
            .Select(d => new { d.Id, d.Reference, d.Title, d.Stage }).ToListAsync(token);
        return [.. rows.Select(d => new NodeView(new(Type, d.Id), $"{d.Reference}: {d.Title}", $"/disputes/{d.Reference}", Note: UkText.Lower(DisputeWords.Of(d.Stage))))];
    }
}
