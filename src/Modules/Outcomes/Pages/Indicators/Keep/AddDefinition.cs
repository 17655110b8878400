using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Follows the definition with a new version. What is counted or the unit changed: the line breaks there, for ever.</summary>
internal sealed record AddDefinition(string Key, int After, CardFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class AddDefinitionRules : AbstractValidator<AddDefinition>
{
    public AddDefinitionRules()
    {
        RuleFor(d => d.Fields).Custom(CardRules.Into);
        RuleFor(d => d.Fields.Why).NotEmpty().OverridePropertyName("Why").WithMessage("Say why the definition changes");
    }
}

internal sealed class AddDefinitionHandler(GovernanceDb db) : IRequestHandler<AddDefinition, Result<string>>
{
    public async Task<Result<string>> Handle(AddDefinition command, CancellationToken token)
    {
        if (await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(i => i.Key == command.Key, token) is not { } indicator)
        {
            return Result<string>.Missing("That indicator");
        }

        var last = await db.Set<Definition>().AsNoTracking().Where(b => b.IndicatorId == indicator.Id).OrderByDescending(b => b.Number).FirstAsync(token);
        if (last.Number != command.After)
        {
            return VersionMeanwhile.Of<string>("definition", last.ChangedBy, last.Number);
        }

        if ((VersionStartsAfterTheLast.Check(command.Fields.From, last.From) ?? DomainIsInOrder.Check(command.Fields.Low, command.Fields.High)) is { } problem)
        {
            return problem;
        }

        db.Add(command.Fields.Card(indicator.Id, last));
        return command.Key;
    }
}
