using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.OneOutcome;

/// <summary>Changes an outcome's words and what other evidence speaks of it.</summary>
internal sealed record ChangeOutcome(int Number, int Version, string Title, string OtherEvidence) : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class ChangeOutcomeRules : AbstractValidator<ChangeOutcome>
{
    public ChangeOutcomeRules()
    {
        RuleFor(o => o.Title).NotEmpty().WithMessage("Say what the outcome is").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(o => o.OtherEvidence).MaximumLength(400).WithMessage("This must be 400 characters or fewer");
    }
}

internal sealed class ChangeOutcomeHandler(GovernanceDb db) : IRequestHandler<ChangeOutcome, Result<int>>
{
    public async Task<Result<int>> Handle(ChangeOutcome command, CancellationToken token)
    {
        if (await db.Set<StrategicOutcome>().SingleOrDefaultAsync(o => o.Number == command.Number, token) is not { } outcome)
        {
            return Result<int>.Missing("That outcome");
        }

        if (outcome.Version != command.Version)
        {
            return Result<int>.Conflict(new("outcome", outcome.ChangedBy, outcome.ChangedAt, outcome.Version,
            [
                new("Title", "Outcome", command.Title, outcome.Title),
                new("OtherEvidence", "Other evidence", command.OtherEvidence, outcome.OtherEvidence),
            ]));
        }

        db.Expect(outcome, command.Version);
        (outcome.Title, outcome.OtherEvidence) = (command.Title.Trim(), command.OtherEvidence.Trim());
        return outcome.Number;
    }
}
