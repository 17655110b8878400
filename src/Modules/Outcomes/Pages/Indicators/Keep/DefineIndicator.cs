using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Defines an indicator with the first version of its card.</summary>
internal sealed record DefineIndicator(string Key, IndicatorFields Fields, CardFields Card) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class DefineIndicatorRules : AbstractValidator<DefineIndicator>
{
    public DefineIndicatorRules()
    {
        RuleFor(c => c.Key).Matches("^[a-z0-9]+(-[a-z0-9]+)*$").WithMessage("Enter small letters, digits and hyphens, such as plans-20-weeks").MaximumLength(60).WithMessage("This must be 60 characters or fewer");
        RuleFor(c => c.Fields).Custom(IndicatorFieldRules.Into);
        RuleFor(c => c.Card).Custom(CardRules.Into);
    }
}

internal sealed class DefineIndicatorHandler(GovernanceDb db, IndicatorDesk desk) : IRequestHandler<DefineIndicator, Result<string>>
{
    public async Task<Result<string>> Handle(DefineIndicator command, CancellationToken token)
    {
        if (await db.Set<Indicator>().AnyAsync(i => i.Key == command.Key, token))
        {
            return new Problem("key-taken", $"There is an indicator {UkText.Quote(command.Key)} already. Choose another key.", "Key");
        }

        var last = await db.Set<Indicator>().Select(i => (int?)i.Place).MaxAsync(token) ?? 0;
        var indicator = new Indicator { Key = command.Key, Name = command.Fields.Name, Place = last + 1, Area = command.Fields.Area, OwnerRole = command.Fields.OwnerRole };
        if ((DomainIsInOrder.Check(command.Card.Low, command.Card.High) ?? await desk.Apply(indicator, command.Fields, token)) is { } problem)
        {
            return problem;
        }

        db.Add(indicator);
        db.Add(command.Card.Card(indicator.Id, null));
        return indicator.Key;
    }
}
