using FluentValidation;
using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Takes a risk back from the board that dealt with it, with what the board said.</summary>
internal sealed record HandBackRisk(string Reference, int Version, string Outcome) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Escalate;
}

internal sealed class HandBackRiskRules : AbstractValidator<HandBackRisk>
{
    public HandBackRiskRules() =>
        RuleFor(r => r.Outcome).NotEmpty().WithMessage("Say in a sentence what the board said").MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
}

internal sealed class HandBackRiskHandler(GovernanceDb db) : IRequestHandler<HandBackRisk, Result<string>>
{
    public async Task<Result<string>> Handle(HandBackRisk request, CancellationToken token)
    {
        if (await db.Set<Risk>().SingleOrDefaultAsync(r => r.Reference == request.Reference, token) is not { } risk)
        {
            return Result<string>.Missing("That risk");
        }

        var standing = await db.Set<Escalation>().SingleOrDefaultAsync(e => e.RiskId == risk.Id && e.EndedAt == null, token);
        if (risk.Version != request.Version)
        {
            return Result<string>.Conflict(new("risk", risk.ChangedBy, risk.ChangedAt, risk.Version, [new("Outcome", "What the board said", request.Outcome, standing is null ? "It was handed back" : "")]));
        }

        if (RiskIsClosed.Check(risk) is { } closed)
        {
            return closed;
        }

        if (standing is null)
        {
            return new Problem("no-board-has-it", "It is before no board now, so there is nothing to hand back.", "Outcome");
        }

        db.Expect(risk, request.Version);
        standing.End(db.Clock.Now, request.Outcome);
        return risk.Reference;
    }
}
