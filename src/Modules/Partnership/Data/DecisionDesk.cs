using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

internal sealed class DecisionDesk(GovernanceDb db, ThreadReader threads, AgendaKeeper agenda) : IDecisionDesk
{
    private static readonly TimeOnly Noon = new(12, 0);

    public async Task<DecisionReference> Ask(DecisionRequest request, CancellationToken token)
    {
        var decision = await Number(request, db.Clock.Today.Year, db.Clock.Now, token);
        decision.PutBefore(await NextMeeting(request.BoardId, token));
        var reference = await Add(decision, "Asked of the board", token);
        await agenda.Follow(decision, decision.MeetingId, token);
        return reference;
    }

    /// <summary>A decision that was raised and asked in a meeting itself.</summary>
    public async Task<Decision> Raise(DecisionRequest request, Meeting meeting, CancellationToken token)
    {
        var decision = await Number(request, meeting.On.Year, meeting.Begins, token);
        decision.PutBefore(meeting.Id);
        await Add(decision, "Decided by the board", token);
        return decision;
    }

    public async Task<DecisionReference> Record(DecisionRequest request, DateOnly on, bool agreed, CancellationToken token)
    {
        var at = UkClock.At(on, Noon);
        var decision = await Number(request, on.Year, at, token);
        decision.PutBefore(await MeetingBy(request.BoardId, on, token));
        decision.Answer(agreed ? DecisionState.Agreed : DecisionState.Refused, request.Reason, on, at, db.User.RoleName);
        return await Add(decision, "Decided by the board", token);
    }

    private async Task<Decision> Number(DecisionRequest request, int year, DateTimeOffset askedAt, CancellationToken token)
    {
        var number = await TakeNumber(year, token);
        return new()
        {
            Year = year,
            Number = number,
            Reference = Decision.ReferenceFor(year, number),
            BoardId = request.BoardId,
            Title = request.Title,
            Reason = request.Reason,
            Options = request.Options,
            Paper = request.Paper,
            Power = request.Power,
            DelegatedFrom = request.DelegatedFrom,
            SupersedesId = request.SupersedesId,
            Amount = request.Amount,
            SubjectType = request.Subject.Type,
            SubjectId = request.Subject.Id,
            AskedBy = request.AskedBy ?? db.User.RoleName,
            AskedByAccountId = db.User.AccountId,
            AskedAt = askedAt,
            AskedOn = UkClock.Day(askedAt),
        };
    }

    private async Task<DecisionReference> Add(Decision decision, string why, CancellationToken token)
    {
        db.Add(decision);
        await threads.Link(new(NodeTypes.Decision, decision.Id), decision.Subject, why, token);
        return new(decision.Id, decision.Reference);
    }

    private async Task<int> TakeNumber(int year, CancellationToken token)
    {
        var counter = await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Decisions, token);
        counter.Given++;
        var saved = await db.Set<Decision>().Where(d => d.Year == year).MaxAsync(d => (int?)d.Number, token) ?? 0;
        var unsaved = db.Set<Decision>().Local.Where(d => d.Year == year).Select(d => d.Number).DefaultIfEmpty().Max();
        return Math.Max(saved, unsaved) + 1;
    }

    private async Task<Guid?> MeetingBy(Guid boardId, DateOnly on, CancellationToken token) =>
        await db.Set<Meeting>().AsNoTracking()
            .Where(Meeting.MetBy(on)).Where(m => m.BoardId == boardId)
            .OrderByDescending(m => m.On).Select(m => (Guid?)m.Id)
            .FirstOrDefaultAsync(token);

    private async Task<Guid?> NextMeeting(Guid boardId, CancellationToken token) =>
        await db.Set<Meeting>().AsNoTracking()
            .Where(Meeting.ToComeFrom(db.Clock.Today)).Where(m => m.BoardId == boardId)
            .OrderBy(m => m.On).Select(m => (Guid?)m.Id)
            .FirstOrDefaultAsync(token);
}
