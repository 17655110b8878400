using Governance.Partnership.Contracts;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NodeTypes = Governance.Workstreams.Contracts.NodeTypes;

namespace Governance.Workstreams.Pages.Actions.Rebaselining;

/// <summary>Asks the workstream's board for a new due date. Nothing changes until it answers, and the old date stays on view.</summary>
internal sealed record AskRebaseline(Guid ActionId, int Version, DateOnly ToDue, string Reason) : ICommand<DecisionReference>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class AskRebaselineHandler(GovernanceDb db, ActionLoader loader, IDecisionDesk desk, UkClock clock) : IRequestHandler<AskRebaseline, Result<DecisionReference>>
{
    private const int LongestReason = 1200;

    public async Task<Result<DecisionReference>> Handle(AskRebaseline command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<DecisionReference>();
        }

        var (action, workstream) = (loaded.Value.Action, loaded.Value.Workstream);
        if (db.Check(action, command.Version, "action", new("ToDue", "New due date", Stale.Day(command.ToDue), Stale.Day(action.CurrentDue)), new("Reason", "Reason", command.Reason.Trim(), "")) is { } stale)
        {
            return Result<DecisionReference>.Conflict(stale);
        }

        var open = await db.Set<Rebaseline>().Where(r => r.ActionId == action.Id && r.State == RebaselineState.Asked).Select(r => r.DecisionReference).FirstOrDefaultAsync(token);
        var problems = Problems(command, action, open);
        if (problems.Count > 0)
        {
            return Result<DecisionReference>.Invalid(problems);
        }

        var from = action.CurrentDue is { } due ? $" from {UkText.Date(due)}" : "";
        var reference = await desk.Ask(
            new(workstream.BoardId, $"Move “{action.Title}”{from} to {UkText.Date(command.ToDue)}", command.Reason.Trim(), "this board", new(NodeTypes.Action, action.Id)),
            token);
        db.Add(new Rebaseline
        {
            ActionId = action.Id,
            FromDue = action.CurrentDue,
            ToDue = command.ToDue,
            Reason = command.Reason.Trim(),
            DecisionId = reference.Id,
            DecisionReference = reference.Reference,
        });
        return reference;
    }

    private List<Problem> Problems(AskRebaseline command, WorkstreamAction action, string? open) =>
    [
        .. new[]
        {
            ActionIsFinished.Check(action.CompletedOn, action.ClosedOn),
            OneRebaselineAtATime.Check(open),
            RebaselineIsNoChange.Check(action.CurrentDue, command.ToDue),
            DayHasPassed.Check(command.ToDue, clock.Today, "The new due date", "ToDue"),
            DueBeforeStart.Check(action.Start, command.ToDue) is { } early ? early with { Field = "ToDue" } : null,
            Required.Check(command.Reason, LongestReason, "why it needs a new date, as the board will read it", "The reason", "Reason"),
        }.OfType<Problem>(),
    ];
}
