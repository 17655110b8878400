using FluentValidation;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>Records what a board answered, with its reason. A meeting without its quorum can agree only to be ratified.</summary>
internal sealed record RecordOutcome(Guid DecisionId, int Version, DecisionState? Outcome, string Reason, DateOnly On) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Decide;
}

internal sealed class RecordOutcomeRules : AbstractValidator<RecordOutcome>
{
    public RecordOutcomeRules()
    {
        RuleFor(o => o.Outcome).NotNull().WithMessage("Say whether the board agreed or refused");
        RuleFor(o => o.Reason).MaximumLength(2000).WithMessage("The reason must be 2,000 characters or fewer");
    }
}

internal sealed class RecordOutcomeHandler(GovernanceDb db, Answering answering) : IRequestHandler<RecordOutcome, Result<string>>
{
    public async Task<Result<string>> Handle(RecordOutcome request, CancellationToken token)
    {
        if (await db.Set<Decision>().SingleOrDefaultAsync(d => d.Id == request.DecisionId, token) is not { } decision)
        {
            return Result<string>.Missing("That decision");
        }

        if (decision.Version != request.Version)
        {
            return Result<string>.Conflict(new("decision", decision.ChangedBy, decision.ChangedAt, decision.Version,
            [
                new("Outcome", "Outcome", Said.Word(request.Outcome!.Value), Said.Word(decision.State)),
                new("Reason", "Reason", request.Reason, decision.OutcomeText),
            ]));
        }

        if ((DecisionIsAnswered.Check(decision) ?? AnsweredInTheFuture.Check(request.On, db.Clock.Today)) is { } early)
        {
            return early;
        }

        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.BoardId == decision.BoardId && m.On == request.On && m.State != MeetingState.Cancelled, token);
        if (await answering.Answer(decision, meeting, request.Outcome!.Value, request.Reason, request.On, token) is { } problem)
        {
            return problem;
        }

        db.Expect(decision, request.Version);
        return decision.Reference;
    }
}
