using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
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
    Guid Id, int Version, string Reference, string Title, string Reason, string Options, string Paper, string Power, string DelegatedFrom, Money? Amount, Guid BoardId, string BoardKey, string Board, DateOnly? Meeting,
    string AskedBy, DateTimeOffset AskedAt, DecisionState State, string OutcomeText, DateOnly? DecidedOn, string DecidedBy, DateOnly? MinutedOn, string? Supersedes, string? SupersededBy, DateTimeOffset ChangedAt, string ChangedBy)
{
    public RatificationLine? Ratification { get; init; }

    /// <summary>The quorum of its meeting in words, once that day has come.</summary>
    public string? QuorumSaid { get; init; }

    public string Standing => Said.Standing(State, Ratification?.On, SupersededBy);

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];
}

internal sealed record RatificationLine(bool Ratified, string Why, DateOnly On, string By);

internal sealed class GetDecisionHandler(GovernanceDb db, ThreadReader threads, AttendanceReader attendance) : IRequestHandler<GetDecision, Result<DecisionDetail>>
{
    public async Task<Result<DecisionDetail>> Handle(GetDecision request, CancellationToken token)
    {
        var found = await (
            from d in db.Set<Decision>().AsNoTracking()
            join board in db.Set<Board>() on d.BoardId equals board.Id
            join m in db.Set<Meeting>() on d.MeetingId equals m.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            join old in db.Set<Decision>() on d.SupersedesId equals old.Id into cited
            from supersedes in cited.DefaultIfEmpty()
            where d.Reference == request.Reference
            select new DecisionDetail(
                d.Id, d.Version, d.Reference, d.Title, d.Reason, d.Options, d.Paper, d.Power, d.DelegatedFrom, d.Amount, board.Id, board.Key, board.Name, meeting == null ? null : meeting.On,
                d.AskedBy, d.AskedAt, d.State, d.OutcomeText, d.DecidedOn, d.DecidedBy, d.MinutedOn, supersedes == null ? null : supersedes.Reference,
                db.Set<Decision>().Where(n => n.SupersedesId == d.Id && n.State == DecisionState.Agreed).Select(n => n.Reference).FirstOrDefault(), d.ChangedAt, d.ChangedBy)).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<DecisionDetail>.Missing("That decision");
        }

        var ratification = await db.Set<Ratification>().AsNoTracking().Where(r => r.DecisionId == found.Id)
            .Select(r => new RatificationLine(r.Ratified, r.Why, r.On, r.By)).SingleOrDefaultAsync(token);
        return found with
        {
            Ratification = ratification,
            QuorumSaid = found.State == DecisionState.Asked ? await Quorum(found, token) : null,
            Connected = await threads.Neighbours(new(NodeTypes.Decision, found.Id), token),
        };
    }

    private async Task<string?> Quorum(DecisionDetail found, CancellationToken token)
    {
        if (found.Meeting is not { } on || on > db.Clock.Today)
        {
            return null;
        }

        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == found.BoardId, token);
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleAsync(m => m.BoardId == board.Id && m.On == on, token);
        return QuorumWords.Sentence((await attendance.Read(meeting, board, token)).Quorum);
    }
}
