using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>Records a board's answer by the rule of its quorum, and tells whoever waits for it once it takes effect.</summary>
internal sealed class Answering(GovernanceDb db, AttendanceReader attendance, AgendaKeeper agenda, IMediator mediator)
{
    /// <param name="decision">What was asked.</param>
    /// <param name="meeting">The meeting that answered, or null when the answer came between meetings.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="why">Its reason.</param>
    /// <param name="on">The day.</param>
    /// <param name="token">Stops it.</param>
    public async Task<Problem?> Answer(Decision decision, Meeting? meeting, DecisionState answer, string why, DateOnly on, CancellationToken token)
    {
        if (meeting is not null)
        {
            var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == decision.BoardId, token);
            var quorum = (await attendance.Read(meeting, board, token)).Quorum;
            if ((MinutesAreAgreed.Check(meeting) ?? AnswerNeedsQuorum.Check(answer, quorum)) is { } refused)
            {
                return refused;
            }
        }

        decision.PutBefore(meeting?.Id ?? decision.MeetingId);
        if (decision.Answer(answer, why, on, db.Clock.Now, db.User.RoleName) is { } problem)
        {
            return problem;
        }

        if (answer == DecisionState.ToBeRatified)
        {
            await agenda.Follow(decision, await NextMeeting(decision.BoardId, on, token), token);
            return null;
        }

        await mediator.Publish(new DecisionTaken(decision.Id, decision.Reference, decision.State == DecisionState.Agreed, decision.Subject, on), token);
        return null;
    }

    public async Task<Result<Ratification>> Ratify(Decision decision, Meeting meeting, bool ratified, string why, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == decision.BoardId, token);
        var quorum = (await attendance.Read(meeting, board, token)).Quorum;
        if ((NothingToRatify.Check(decision) ?? RatifiedByALaterMeeting.Check(decision, meeting) ?? MinutesAreAgreed.Check(meeting) ?? RatifyingNeedsQuorum.Check(quorum)) is { } refused)
        {
            return refused;
        }

        var act = decision.Ratify(meeting, ratified, why, db.Clock.Now, db.User.RoleName);
        if (act.Ok)
        {
            db.Add(act.Value);
            await mediator.Publish(new DecisionTaken(decision.Id, decision.Reference, ratified, decision.Subject, meeting.On), token);
        }

        return act;
    }

    private async Task<Guid?> NextMeeting(Guid boardId, DateOnly after, CancellationToken token) =>
        await db.Set<Meeting>().Where(m => m.BoardId == boardId && m.State == MeetingState.Planned && m.On > after).OrderBy(m => m.On).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(token);
}
