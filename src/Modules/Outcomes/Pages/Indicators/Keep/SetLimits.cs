using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Outcomes.Domain.Rules;
using Governance.Outcomes.Engine;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Chooses the period that limits are set from, by keys of its first and last; or returns to the rule.</summary>
internal sealed record SetLimits(string Key, int After, bool ByHand, string First, string Last, string Why) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class SetLimitsRules : AbstractValidator<SetLimits>
{
    public SetLimitsRules() => RuleFor(l => l.Why).NotEmpty().WithMessage("Say why").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
}

internal sealed class SetLimitsHandler(GovernanceDb db, Shelf shelf) : IRequestHandler<SetLimits, Result<string>>
{
    public async Task<Result<string>> Handle(SetLimits command, CancellationToken token)
    {
        var id = await db.Set<Indicator>().Where(i => i.Key == command.Key).Select(i => (Guid?)i.Id).SingleOrDefaultAsync(token);
        if (id is not { } known || await shelf.Read(new([known], db.Clock.Today), token) is not [var dossier])
        {
            return Result<string>.Missing("That indicator");
        }

        var now = dossier.Limits;
        if ((now?.Number ?? 0) != command.After)
        {
            return VersionMeanwhile.Of<string>("limits", now!.SetBy, now.Number);
        }

        Result<(DateOnly? First, DateOnly? Last)> chosen = command.ByHand ? Choose(command, Control.Of(dossier).Points) : LimitsFollowTheRuleAlready.Check(now) ?? Result<(DateOnly?, DateOnly?)>.Done((null, null));
        if (!chosen.Ok)
        {
            return chosen.As<string>();
        }

        db.Add(new LimitsChoice
        {
            IndicatorId = known,
            Number = command.After + 1,
            SetOn = db.Clock.Today,
            SetBy = db.User.RoleName,
            First = chosen.Value.First,
            Last = chosen.Value.Last,
            Why = command.Why.Trim(),
        });
        return command.Key;
    }

    private static Result<(DateOnly? First, DateOnly? Last)> Choose(SetLimits command, IReadOnlyList<Point> points)
    {
        var keys = points.Select(p => p.Period.Key).ToList();
        var (first, last) = (keys.IndexOf(command.First), keys.IndexOf(command.Last));
        if ((LimitsPeriodIsThere.Check(first, "first", "First") ?? LimitsPeriodIsThere.Check(last, "last", "Last") ?? LimitsPeriodsAreInOrder.Check(first, last)) is { } problem)
        {
            return problem;
        }

        var (from, to) = (points[first].Period, points[last].Period);
        return LimitsHaveEnoughValues.Check(last - first + 1, $"{from.Words} to {to.Words}") ?? Result<(DateOnly?, DateOnly?)>.Done((from.From, to.To));
    }
}
