using FluentValidation;
using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Changes an open risk; a new score joins its history.</summary>
internal sealed record ChangeRisk(string Reference, int Version, RiskFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Risks;
}

internal sealed class ChangeRiskRules : AbstractValidator<ChangeRisk>
{
    public ChangeRiskRules() => RuleFor(r => r.Fields).Custom(RiskFieldRules.Into);
}

internal sealed class ChangeRiskHandler(GovernanceDb db, RiskDesk desk) : IRequestHandler<ChangeRisk, Result<string>>
{
    public async Task<Result<string>> Handle(ChangeRisk request, CancellationToken token)
    {
        if (await db.Set<Risk>().SingleOrDefaultAsync(r => r.Reference == request.Reference, token) is not { } risk)
        {
            return Result<string>.Missing("That risk");
        }

        if (risk.Version != request.Version)
        {
            return Result<string>.Conflict(Stale(request.Fields, risk));
        }

        var problem = RiskIsClosed.Check(risk)
            ?? RiskDesk.Check(request.Fields)
            ?? (request.Fields.ReviewOn == risk.ReviewOn ? null : ReviewHasPassed.Check(request.Fields.ReviewOn, db.Clock.Today))
            ?? await desk.Apply(risk, request.Fields, token);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(risk, request.Version);
        return risk.Reference;
    }

    private static StaleSave Stale(RiskFields mine, Risk theirs) => new("risk", theirs.ChangedBy, theirs.ChangedAt, theirs.Version,
    [
        new("Title", "What", mine.Title, theirs.Title),
        new("Cause", "Cause", mine.Cause, theirs.Cause),
        new("Effect", "Effect", mine.Effect, theirs.Effect),
        new("Mitigation", "Mitigation", mine.Mitigation, theirs.Mitigation),
        new("Likelihood", "Likelihood", UkText.Number(mine.Likelihood ?? 0), UkText.Number(theirs.Likelihood)),
        new("Impact", "Impact", UkText.Number(mine.Impact ?? 0), UkText.Number(theirs.Impact)),
        new("ReviewOn", "Next look", UkText.Date(mine.ReviewOn), UkText.Date(theirs.ReviewOn)),
    ]);
}
