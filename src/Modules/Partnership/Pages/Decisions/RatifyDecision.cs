using FluentValidation;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>Records that a later, quorate meeting ratified what an inquorate one agreed, or refused to.</summary>
internal sealed record RatifyDecision(Guid DecisionId, int Version, Guid? MeetingId, bool? Ratified, string Reason) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Decide;
}

/// <summary>Meetings that came after a decision and may ratify it.</summary>
internal sealed record GetRatifyingMeetings(Guid DecisionId) : IQuery<IReadOnlyList<Choice>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Decide;
}

internal sealed class RatifyDecisionRules : AbstractValidator<RatifyDecision>
{
    public RatifyDecisionRules()
    {
        RuleFor(r => r.MeetingId).NotNull().WithMessage("Choose the meeting");
        RuleFor(r => r.Ratified).NotNull().WithMessage("Say whether the meeting ratified it");
        RuleFor(r => r.Reason).MaximumLength(2000).WithMessage("The reason must be 2,000 characters or fewer");
    }
}

internal sealed class RatifyDecisionHandler(GovernanceDb db, Answering answering) : IRequestHandler<RatifyDecision, Result<string>>
{
    public async Task<Result<string>> Handle(RatifyDecision request, CancellationToken token)
    {
        var decision = await db.Set<Decision>().SingleOrDefaultAsync(d => d.Id == request.DecisionId, token);
        if (decision is null)
        {
            return Result<string>.Missing("That decision");
        }

        if (decision.Version != request.Version)
        {
            return Result<string>.Conflict(new("decision", decision.ChangedBy, decision.ChangedAt, decision.Version, [new("Reason", "Reason", request.Reason, Said.Title(decision.State))]));
        }

        var today = db.Clock.Today;
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId && m.BoardId == decision.BoardId && m.State != MeetingState.Cancelled && m.On <= today, token);
        if (meeting is null)
        {
            return new Problem("meeting-missing", "Choose the meeting from the list.", "MeetingId");
        }

        var act = await answering.Ratify(decision, meeting, request.Ratified!.Value, request.Reason, token);
        if (!act.Ok)
        {
            return act.As<string>();
        }

        db.Expect(decision, request.Version);
        return decision.Reference;
    }
}

internal sealed class GetRatifyingMeetingsHandler(GovernanceDb db) : IRequestHandler<GetRatifyingMeetings, Result<IReadOnlyList<Choice>>>
{
    public async Task<Result<IReadOnlyList<Choice>>> Handle(GetRatifyingMeetings request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var meetings = await (
            from decision in db.Set<Decision>().AsNoTracking()
            join meeting in db.Set<Meeting>() on decision.BoardId equals meeting.BoardId
            where decision.Id == request.DecisionId && meeting.On > decision.DecidedOn && meeting.On <= today && meeting.State != MeetingState.Cancelled
            orderby meeting.On descending
            select new { meeting.Id, meeting.On }).ToListAsync(token);
        return Result<IReadOnlyList<Choice>>.Done(Choice.From(meetings, m => m.Id, m => UkText.Date(m.On)));
    }
}
