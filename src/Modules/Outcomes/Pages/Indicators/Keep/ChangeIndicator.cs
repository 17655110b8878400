using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Changes an indicator's name, owner, outcomes, or that it is no longer collected.</summary>
internal sealed record ChangeIndicator(string Key, int Version, IndicatorFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class ChangeIndicatorRules : AbstractValidator<ChangeIndicator>
{
    public ChangeIndicatorRules() => RuleFor(c => c.Fields).Custom(IndicatorFieldRules.Into);
}

internal sealed class ChangeIndicatorHandler(GovernanceDb db, IndicatorDesk desk) : IRequestHandler<ChangeIndicator, Result<string>>
{
    public async Task<Result<string>> Handle(ChangeIndicator command, CancellationToken token)
    {
        if (await db.Set<Indicator>().SingleOrDefaultAsync(i => i.Key == command.Key, token) is not { } indicator)
        {
            return Result<string>.Missing("That indicator");
        }

        if (indicator.Version != command.Version)
        {
            return Result<string>.Conflict(new("indicator", indicator.ChangedBy, indicator.ChangedAt, indicator.Version,
            [
                new("Name", "Name", command.Fields.Name, indicator.Name),
                new("Group", "Heading it stands under", command.Fields.Group, indicator.Group),
                new("RetiredFrom", "No longer collected from", Day(command.Fields.RetiredFrom), Day(indicator.RetiredFrom)),
            ]));
        }

        if (await desk.Apply(indicator, command.Fields, token) is { } problem)
        {
            return problem;
        }

        db.Expect(indicator, command.Version);
        return indicator.Key;
    }

    private static string Day(DateOnly? day) => day is { } known ? UkText.Date(known) : "collected";
}
