using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Dependencies;

/// <summary>What an action waits on, and the workstreams it could wait on.</summary>
internal sealed record GetDependencies(Guid ActionId) : IQuery<DependencyChoices>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record WorkstreamName(string Key, string Title);

internal sealed record DependencyChoices(IReadOnlyList<OtherAction> WaitsOn, IReadOnlyList<WorkstreamName> Workstreams);

internal sealed class GetDependenciesHandler(GovernanceDb db) : IRequestHandler<GetDependencies, Result<DependencyChoices>>
{
    public async Task<Result<DependencyChoices>> Handle(GetDependencies query, CancellationToken token)
    {
        var waits = await (
            from dependency in db.Set<Dependency>().AsNoTracking()
            where dependency.ActionId == query.ActionId
            join other in db.Set<WorkstreamAction>() on dependency.NeedsActionId equals other.Id
            join workstream in db.Set<Workstream>() on other.WorkstreamId equals workstream.Id
            orderby workstream.Number, other.Reference
            select new OtherAction(dependency.Id, workstream.Key, workstream.Title, other.Reference, other.Title, other.Status, dependency.Why)).ToListAsync(token);
        var workstreams = await db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number).Select(w => new WorkstreamName(w.Key, w.Title)).ToListAsync(token);
        return new DependencyChoices(waits, workstreams);
    }
}
