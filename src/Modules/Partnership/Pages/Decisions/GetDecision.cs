using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Values;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

internal sealed record GetDecision(string Reference) : IQuery<DecisionDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record DecisionDetail(
    Guid Id, int Version, string Reference, string Title, string Reason, string Power, Money? Amount, string BoardKey, string Board, DateOnly? Meeting,
    string AskedBy, DateTimeOffset AskedAt, DecisionState State, string OutcomeText, DateOnly? DecidedOn, string DecidedBy, DateTimeOffset ChangedAt, string ChangedBy)
{
    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];
}

internal sealed class GetDecisionHandler(GovernanceDb db, ThreadReader threads) : IRequestHandler<GetDecision, Result<DecisionDetail>>
{
    public async Task<Result<DecisionDetail>> Handle(GetDecision request, CancellationToken token)
    {
        var found = await (
            from d in db.Set<Decision>().AsNoTracking()
            join board in db.Set<Board>() on d.BoardId equals board.Id
            join m in db.Set<Meeting>() on d.MeetingId equals m.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            where d.Reference == request.Reference
            select new DecisionDetail(
                d.Id, d.Version, d.Reference, d.Title, d.Reason, d.Power, d.Amount, board.Key, board.Name, meeting == null ? null : meeting.On,
                d.AskedBy, d.AskedAt, d.State, d.OutcomeText, d.DecidedOn, d.DecidedBy, d.ChangedAt, d.ChangedBy)).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<DecisionDetail>.Missing("That decision");
        }

        return found with { Connected = await threads.Neighbours(new(NodeTypes.Decision, found.Id), token) };
    }
}
