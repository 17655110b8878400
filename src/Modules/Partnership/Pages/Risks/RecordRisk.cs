using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Records a risk, an issue or a barrier. Answers its reference.</summary>
internal sealed record RecordRisk(RiskFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Risks;
}

internal sealed class RecordRiskRules : AbstractValidator<RecordRisk>
{
    public RecordRiskRules() => RuleFor(r => r.Fields).Custom(RiskFieldRules.Into);
}

internal sealed class RecordRiskHandler(GovernanceDb db, RiskDesk desk) : IRequestHandler<RecordRisk, Result<string>>
{
    public async Task<Result<string>> Handle(RecordRisk request, CancellationToken token)
    {
        if ((RiskDesk.Check(request.Fields) ?? ReviewHasPassed.Check(request.Fields.ReviewOn, db.Clock.Today)) is { } problem)
        {
            return problem;
        }

        var counter = await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Risks, token);
        var number = ++counter.Given;
        var risk = new Risk
        {
            Number = number,
            Reference = Risk.ReferenceFor(number),
            Kind = request.Fields.Kind!.Value,
            Title = "",
            OwnerRole = "",
            ReviewOn = request.Fields.ReviewOn,
            OpenedOn = db.Clock.Today,
            OpenedAt = db.Clock.Now,
            OpenedBy = db.User.RoleName,
        };
        if (await desk.Apply(risk, request.Fields, token) is { } refused)
        {
            return refused;
        }

        db.Add(risk);
        return risk.Reference;
    }
}
