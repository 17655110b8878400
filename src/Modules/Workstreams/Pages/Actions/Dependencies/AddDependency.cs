using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Dependencies;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Dependencies;

/// <summary>Says that an action waits on another, in any workstream. A loop is refused and named in full.</summary>
internal sealed record AddDependency(Guid ActionId, string WorkstreamKey, string Reference, string Why) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class AddDependencyHandler(GovernanceDb db, ActionLoader loader, DependencyNames names) : IRequestHandler<AddDependency, Result<Guid>>
{
    private const int LongestWhy = 300;

    public async Task<Result<Guid>> Handle(AddDependency command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var problem = Required.Check(command.Reference, 40, "the reference of the action it waits on", "The reference", "Reference")
            ?? LineTooLong.Check(command.Why, LongestWhy, "The reason", "Why");
        if (problem is not null)
        {
            return problem;
        }

        var action = loaded.Value.Action;
        var reference = command.Reference.Trim();
        var needs = await db.Set<WorkstreamAction>()
            .Where(a => a.Reference == reference && db.Set<Workstream>().Any(w => w.Id == a.WorkstreamId && w.Key == command.WorkstreamKey))
            .Select(a => new { a.Id, a.Reference }).SingleOrDefaultAsync(token);
        if (needs is null)
        {
            return new Problem("no-such-action", $"There is no action {reference} in that workstream. Check the reference.", "Reference");
        }

        var known = await names.Read(action.Id, needs.Id, token);
        if (known.Pairs.Contains((action.Id, needs.Id)))
        {
            return new Problem("already-waits", $"{action.Reference} waits on {needs.Reference} already.", "Reference");
        }

        if (DependencyLoop.Check(known.Edges, new(known.Name(action.Id), known.Name(needs.Id))) is { } loop)
        {
            return loop with { Field = "Reference" };
        }

        var dependency = new Dependency { ActionId = action.Id, NeedsActionId = needs.Id, Why = command.Why.Trim() };
        db.Add(dependency);
        return dependency.Id;
    }
}
