using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Engine.Updating;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Briefs;

/// <summary>A lead says that a workstream is other than the rule says; with no status the claim is taken back. Both always show.</summary>
internal sealed record ClaimWorkstream(string WorkstreamKey, int Version, RagStatus? Claimed, string Reason) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Claim;
}

internal sealed class ClaimWorkstreamHandler(GovernanceDb db, Access access, UkClock clock) : IRequestHandler<ClaimWorkstream, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(ClaimWorkstream command, CancellationToken token)
    {
        if (await db.Set<Workstream>().SingleOrDefaultAsync(w => w.Key == command.WorkstreamKey, token) is not { } workstream)
        {
            return Result<Guid>.Missing("The workstream");
        }

        if (!access.MayClaim(Parties.Of(workstream)))
        {
            return Result<Guid>.Forbidden("Only the workstream’s lead may claim its status.");
        }

        var stale = db.Check(
            workstream, command.Version, "workstream",
            new("ClaimedRag", "Status claimed", UpdateWords.Of(command.Claimed), UpdateWords.Of(workstream.Claimed)),
            new("ClaimReason", "Why", command.Reason.Trim(), workstream.ClaimReason));
        if (stale is not null)
        {
            return Result<Guid>.Conflict(stale);
        }

        if (LineTooLong.Check(command.Reason, UpdateRules.LongestLine, "The reason", "ClaimReason") is { } tooLong)
        {
            return tooLong;
        }

        var claim = RagClaim.Settle(workstream.Status, command.Claimed, command.Reason);
        if (!claim.Ok)
        {
            return claim.As<Guid>();
        }

        workstream.Claim(claim.Value?.Status, claim.Value?.Reason ?? "", clock.Now);
        return workstream.Id;
    }
}
