using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Finishing;

internal static class ImpactText
{
    public const int Longest = 4000;
}

/// <summary>Says what difference a finished action made, and how that is known.</summary>
internal sealed record RecordImpact(Guid ActionId, int Version, string Impact) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class RecordImpactHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper) : IRequestHandler<RecordImpact, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(RecordImpact command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        if (db.Check(action, command.Version, "action", new FieldVersions("Impact", "Evidence of impact", command.Impact.Trim(), action.ImpactEvidence)) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        if (action.CompletedOn is null)
        {
            return new Problem("not-complete", "Evidence of impact is recorded once the action is done. Complete it first.");
        }

        if (Required.Check(command.Impact, ImpactText.Longest, "what difference it made, and how that is known", "The evidence of impact", "Impact") is { } problem)
        {
            return problem;
        }

        action.ImpactEvidence = command.Impact.Trim();
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return action.Id;
    }
}
