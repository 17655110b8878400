using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>Puts the words of an outcome right while the minutes are not agreed. The audit keeps the words before.</summary>
internal sealed record CorrectOutcome(Guid DecisionId, int Version, string Reason) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Decide;
}

internal sealed class CorrectOutcomeRules : AbstractValidator<CorrectOutcome>
{
    public CorrectOutcomeRules() => RuleFor(o => o.Reason).MaximumLength(2000).WithMessage("The words must be 2,000 characters or fewer");
}

internal sealed class CorrectOutcomeHandler(GovernanceDb db) : IRequestHandler<CorrectOutcome, Result<string>>
{
    public async Task<Result<string>> Handle(CorrectOutcome request, CancellationToken token)
    {
        if (await db.Set<Decision>().SingleOrDefaultAsync(d => d.Id == request.DecisionId, token) is not { } decision)
        {
            return Result<string>.Missing("That decision");
        }

        if (decision.Version != request.Version)
        {
            return Result<string>.Conflict(new("decision", decision.ChangedBy, decision.ChangedAt, decision.Version, [new("Reason", "Words", request.Reason, decision.OutcomeText)]));
        }

        if (decision.Correct(request.Reason) is { } problem)
        {
            return problem;
        }

        db.Expect(decision, request.Version);
        return decision.Reference;
    }
}
