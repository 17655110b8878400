using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Dependencies;

internal sealed record RemoveDependency(Guid ActionId, Guid DependencyId) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class RemoveDependencyHandler(GovernanceDb db, ActionLoader loader) : IRequestHandler<RemoveDependency, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(RemoveDependency command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var dependency = await db.Set<Dependency>().SingleOrDefaultAsync(d => d.Id == command.DependencyId && d.ActionId == command.ActionId, token);
        if (dependency is null)
        {
            return Result<Guid>.Missing("The dependency");
        }

        db.Remove(dependency);
        return dependency.Id;
    }
}
