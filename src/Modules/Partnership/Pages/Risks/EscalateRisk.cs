using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Puts a risk before a board, with what the board is asked to do. It leaves the board it was before.</summary>
internal sealed record EscalateRisk(string Reference, int Version, Guid? BoardId, string Reason) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Escalate;
}

internal sealed class EscalateRiskRules : AbstractValidator<EscalateRisk>
{
    public EscalateRiskRules()
    {
        RuleFor(r => r.BoardId).NotNull().WithMessage("Choose a board");
        RuleFor(r => r.Reason).MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
    }
}

internal sealed class EscalateRiskHandler(GovernanceDb db) : IRequestHandler<EscalateRisk, Result<string>>
{
    public async Task<Result<string>> Handle(EscalateRisk request, CancellationToken token)
    {
        var risk = await db.Set<Risk>().SingleOrDefaultAsync(r => r.Reference == request.Reference, token);
        var board = await db.Set<Board>().AsNoTracking().Where(b => b.Id == request.BoardId).Select(b => b.Name).SingleOrDefaultAsync(token);
        if (risk is null || board is null)
        {
            return Result<string>.Missing(risk is null ? "That risk" : "That board");
        }

        var standing = await db.Set<Escalation>().SingleOrDefaultAsync(e => e.RiskId == risk.Id && e.EndedAt == null, token);
        if (risk.Version != request.Version)
        {
            return Result<string>.Conflict(new("risk", risk.ChangedBy, risk.ChangedAt, risk.Version, [new("Reason", "What the board is asked", request.Reason, standing?.Reason ?? "")]));
        }

        var problem = RiskIsClosed.Check(risk) ?? EscalationNeedsReason.Check(request.Reason) ?? BoardHasItAlready.Check(standing, request.BoardId!.Value);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(risk, request.Version);
        standing?.End(db.Clock.Now, $"Moved to the {board}.");
        db.Add(new Escalation { RiskId = risk.Id, BoardId = request.BoardId!.Value, On = db.Clock.Today, At = db.Clock.Now, By = db.User.RoleName, Reason = request.Reason.Trim() });
        return risk.Reference;
    }
}
