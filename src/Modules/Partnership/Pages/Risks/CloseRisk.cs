using FluentValidation;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Closes a risk for good; a board that had it no longer has.</summary>
internal sealed record CloseRisk(string Reference, int Version, string Reason) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Risks;
}

internal sealed class CloseRiskRules : AbstractValidator<CloseRisk>
{
    public CloseRiskRules() => RuleFor(r => r.Reason).MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
}

internal sealed class CloseRiskHandler(GovernanceDb db) : IRequestHandler<CloseRisk, Result<string>>
{
    public async Task<Result<string>> Handle(CloseRisk request, CancellationToken token)
    {
        if (await db.Set<Risk>().SingleOrDefaultAsync(r => r.Reference == request.Reference, token) is not { } risk)
        {
            return Result<string>.Missing("That risk");
        }

        if (risk.Version != request.Version)
        {
            return Result<string>.Conflict(new("risk", risk.ChangedBy, risk.ChangedAt, risk.Version, [new("Reason", "Why it is closed", request.Reason, risk.CloseReason)]));
        }

        if (risk.Close(request.Reason, db.Clock.Today, db.Clock.Now) is { } problem)
        {
            return problem;
        }

        db.Expect(risk, request.Version);
        var standing = await db.Set<Escalation>().SingleOrDefaultAsync(e => e.RiskId == risk.Id && e.EndedAt == null, token);
        standing?.End(db.Clock.Now, $"Closed: {risk.CloseReason}");
        return risk.Reference;
    }
}
