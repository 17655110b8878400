using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Editing;

/// <summary>Changes what the plan says of an action. Its due date is left alone once it has one.</summary>
internal sealed record EditAction(Guid ActionId, int Version, ActionFields Fields) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed class EditActionHandler(GovernanceDb db, ActionLoader loader, PeopleReader reader, StatusKeeper keeper) : IRequestHandler<EditAction, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(EditAction command, CancellationToken token)
    {
        var loaded = await loader.ToManage(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var people = await reader.Read(token);
        if (db.Check(action, command.Version, "action", command.Fields.Beside(action, people)) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        List<Problem> problems = [.. command.Fields.Problems()];
        if (DueBeforeStart.Check(command.Fields.Start, action.CurrentDue) is { } late)
        {
            problems.Add(late with { Field = nameof(ActionFields.Start) });
        }

        if (problems.Count > 0)
        {
            return Result<Guid>.Invalid(problems);
        }

        command.Fields.ApplyTo(action, people);
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return action.Id;
    }
}
