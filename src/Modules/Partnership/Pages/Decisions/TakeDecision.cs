using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>Records a decision that was raised and answered in a meeting itself.</summary>
internal sealed record TakeDecision(
    Guid MeetingId, Guid? ItemId, string Title, string Reason, string Options, string Power, string DelegatedFrom, decimal? Pounds, string Supersedes, DecisionState? Outcome, string OutcomeText)
    : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Decide;
}

internal sealed class TakeDecisionRules : AbstractValidator<TakeDecision>
{
    public TakeDecisionRules()
    {
        RuleFor(d => d.Title).NotEmpty().WithMessage("Say what was decided, starting with a verb").MaximumLength(300).WithMessage("This must be 300 characters or fewer");
        RuleFor(d => d.Reason).NotEmpty().WithMessage("Give the reason in a sentence or two");
        RuleFor(d => d.Power).NotEmpty().WithMessage("Say who holds the power, such as this board").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(d => d.DelegatedFrom).MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(d => d.Pounds).Must(p => p is null or (>= 0 and <= 10_000_000_000)).WithMessage("Enter an amount in pounds, such as 38000, or leave it empty");
        RuleFor(d => d.Outcome).NotNull().WithMessage("Say whether the board agreed or refused");
        RuleFor(d => d.OutcomeText).NotEmpty().WithMessage("Give the outcome in a sentence: it goes into the record.").MaximumLength(2000).WithMessage("The outcome must be 2,000 characters or fewer");
    }
}

internal sealed class TakeDecisionHandler(GovernanceDb db, DecisionDesk desk, Answering answering) : IRequestHandler<TakeDecision, Result<string>>
{
    public async Task<Result<string>> Handle(TakeDecision request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        var item = request.ItemId is { } id ? await db.Set<AgendaItem>().SingleOrDefaultAsync(i => i.Id == id && i.MeetingId == request.MeetingId, token) : null;
        if (meeting is null || (request.ItemId is not null && item is null))
        {
            return Result<string>.Missing("That meeting");
        }

        if ((MeetingIsCancelled.Check(meeting) ?? MinutesAreAgreed.Check(meeting) ?? HeldInTheFuture.Check(meeting, db.Clock.Today)) is { } closed)
        {
            return closed;
        }

        var cited = await db.Cited(meeting.BoardId, request.Supersedes, meeting.On, token);
        if (!cited.Ok)
        {
            return cited.As<string>();
        }

        var subject = item?.About ?? new(NodeTypes.Board, meeting.BoardId);
        var asked = new DecisionRequest(meeting.BoardId, request.Title.Trim(), request.Reason.Trim(), request.Power.Trim(), subject, Pounds.ToMoney(request.Pounds))
        {
            Options = request.Options.Trim(),
            DelegatedFrom = request.DelegatedFrom.Trim(),
            SupersedesId = cited.Value,
        };
        var decision = await desk.Raise(asked, meeting, token);
        if (await answering.Answer(decision, meeting, request.Outcome!.Value, request.OutcomeText, meeting.On, token) is { } problem)
        {
            return problem;
        }

        if (item is { DecisionId: null })
        {
            item.DecisionId = decision.Id;
        }

        return decision.Reference;
    }
}
