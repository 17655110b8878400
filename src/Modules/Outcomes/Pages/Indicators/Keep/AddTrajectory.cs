using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Follows the target and the way to it with a new version from a day on.</summary>
internal sealed record AddTrajectory(string Key, int After, DateOnly From, decimal Target, decimal? Baseline, DateOnly? BaselineOn, IReadOnlyList<(DateOnly On, decimal Value)> Points, string Why) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class AddTrajectoryRules : AbstractValidator<AddTrajectory>
{
    public AddTrajectoryRules()
    {
        RuleFor(t => t.Why).NotEmpty().WithMessage("Say why the target changes").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
        RuleFor(t => t.BaselineOn).NotNull().When(t => t.Baseline is not null).WithMessage("Enter the day of the baseline");
        RuleFor(t => t.Baseline).NotNull().When(t => t.BaselineOn is not null).WithMessage("Enter the baseline, or leave its day empty");
    }
}

internal sealed class AddTrajectoryHandler(GovernanceDb db) : IRequestHandler<AddTrajectory, Result<string>>
{
    public async Task<Result<string>> Handle(AddTrajectory command, CancellationToken token)
    {
        if (await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(i => i.Key == command.Key, token) is not { } indicator)
        {
            return Result<string>.Missing("That indicator");
        }

        var last = await db.Set<Trajectory>().AsNoTracking().Where(b => b.IndicatorId == indicator.Id).OrderByDescending(b => b.Number).FirstOrDefaultAsync(token);
        if ((last?.Number ?? 0) != command.After)
        {
            return VersionMeanwhile.Of<string>("targets", last!.ChangedBy, last.Number);
        }

        if ((VersionStartsAfterTheLast.Check(command.From, last?.From) ?? MilestonesAreInOrder.Check(command.Points, command.BaselineOn)) is { } problem)
        {
            return problem;
        }

        db.Add(new Trajectory
        {
            IndicatorId = indicator.Id,
            Number = command.After + 1,
            From = command.From,
            Target = command.Target,
            Baseline = command.Baseline,
            BaselineOn = command.BaselineOn,
            Points = [.. command.Points.Select(p => new TrajectoryPoint { On = p.On, Value = p.Value })],
            Why = command.Why.Trim(),
        });
        return command.Key;
    }
}
