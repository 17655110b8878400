using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

internal sealed class DecisionDesk(GovernanceDb db, ThreadReader threads) : IDecisionDesk
{
    public async Task<DecisionReference> Ask(DecisionRequest request, CancellationToken token)
    {
        var year = db.Clock.Today.Year;
        var number = await TakeNumber(year, token);
        var decision = new Decision
        {
            Year = year,
            Number = number,
            Reference = Decision.ReferenceFor(year, number),
            BoardId = request.BoardId,
            Title = request.Title,
            Reason = request.Reason,
            Power = request.Power,
            Amount = request.Amount,
            SubjectType = request.Subject.Type,
            SubjectId = request.Subject.Id,
            AskedBy = db.User.RoleName,
            AskedByAccountId = db.User.AccountId,
            AskedAt = db.Clock.Now,
        };
        decision.PutBefore(await NextMeeting(request.BoardId, token));
        db.Add(decision);
        await threads.Link(new(NodeTypes.Decision, decision.Id), request.Subject, "Asked of the board", token);
        return new(decision.Id, decision.Reference);
    }

    private async Task<int> TakeNumber(int year, CancellationToken token)
    {
        var counter = await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Decisions, token);
        var saved = await db.Set<Decision>().Where(d => d.Year == year).MaxAsync(d => (int?)d.Number, token) ?? 0;
        var unsaved = db.Set<Decision>().Local.Where(d => d.Year == year).Select(d => d.Number).DefaultIfEmpty().Max();
        (counter.Year, counter.Last) = (year, Math.Max(saved, unsaved) + 1);
        return counter.Last;
    }

    private async Task<Guid?> NextMeeting(Guid boardId, CancellationToken token) =>
        await db.Set<Meeting>().AsNoTracking()
            .Where(Meeting.ToComeFrom(db.Clock.Today)).Where(m => m.BoardId == boardId)
            .OrderBy(m => m.On).Select(m => (Guid?)m.Id)
            .FirstOrDefaultAsync(token);
}
