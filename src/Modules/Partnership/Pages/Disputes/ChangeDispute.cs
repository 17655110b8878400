using FluentValidation;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Disputes;

/// <summary>Says better what is in dispute while it is live. The parties and the day it was raised stay: deadlines count from them.</summary>
internal sealed record ChangeDispute(string Reference, int Version, string Title, string Detail) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Disputes;
}

internal sealed class ChangeDisputeRules : AbstractValidator<ChangeDispute>
{
    public ChangeDisputeRules()
    {
        RuleFor(d => d.Title).IsADisputesTitle();
        RuleFor(d => d.Detail).IsADisputesDetail();
    }
}

internal sealed class ChangeDisputeHandler(GovernanceDb db) : IRequestHandler<ChangeDispute, Result<string>>
{
    public async Task<Result<string>> Handle(ChangeDispute request, CancellationToken token)
    {
        if (await db.Set<Dispute>().SingleOrDefaultAsync(d => d.Reference == request.Reference, token) is not { } dispute)
        {
            return Result<string>.Missing("That dispute");
        }

        // Said before a stale save is: there is nothing to choose between once it has ended.
        if (DisputeIsOver.Check(dispute) is { } over)
        {
            return over;
        }

        if (dispute.Version != request.Version)
        {
            return Result<string>.Conflict(new("dispute", dispute.ChangedBy, dispute.ChangedAt, dispute.Version,
            [
                new("Title", "What is in dispute", request.Title, dispute.Title),
                new("Detail", "What each side holds", request.Detail, dispute.Detail),
            ]));
        }

        (dispute.Title, dispute.Detail) = (request.Title.Trim(), request.Detail.Trim());
        db.Expect(dispute, request.Version);
        return dispute.Reference;
    }
}
