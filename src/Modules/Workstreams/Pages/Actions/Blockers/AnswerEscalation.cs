using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Blockers;

/// <summary>The answer of whoever a blocker was put before. It does not close the blocker: that is for those who do the work.</summary>
internal sealed record AnswerEscalation(Guid BlockerId, int Version, string Answer) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed class AnswerEscalationHandler(GovernanceDb db, ActionLoader loader, Access access, UkClock clock, ICurrentUser user) : IRequestHandler<AnswerEscalation, Result<Guid>>
{
    private const int LongestAnswer = 1200;

    public async Task<Result<Guid>> Handle(AnswerEscalation command, CancellationToken token)
    {
        if (await loader.Load(await loader.ActionOfBlocker(command.BlockerId, token), token) is not { } hand)
        {
            return Result<Guid>.Missing("The blocker");
        }

        var blocker = hand.Action.Blockers.Single(b => b.Id == command.BlockerId);
        if (blocker.RaisedToAccountId is null || (blocker.RaisedToAccountId != user.AccountId && !access.MayAccept(hand.Parties)))
        {
            return Result<Guid>.Forbidden("Only the person it was escalated to, and the workstream’s lead or sponsor, may answer.");
        }

        if (db.Check(blocker, command.Version, "blocker", new FieldVersions("Answer", "Answer", command.Answer.Trim(), blocker.Answer)) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        var problem = BlockerIsClosed.Check(blocker.ClosedOn)
            ?? Required.Check(command.Answer, LongestAnswer, "what you decide or will do", "The answer", "Answer");
        if (problem is not null)
        {
            return problem;
        }

        (blocker.Answer, blocker.AnsweredOn) = (command.Answer.Trim(), clock.Today);
        return blocker.Id;
    }
}
