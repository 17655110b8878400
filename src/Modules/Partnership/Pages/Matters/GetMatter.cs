using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Matters;

internal sealed record GetMatter(string Reference) : IQuery<MatterDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record MatterDetail(
    Guid Id, int Version, string Reference, string Text, string BoardKey, string Board, DateOnly Meeting, string? Item, string OwnerRole, Guid? OwnerAccountId, DateOnly DueOn,
    string RaisedBy, DateTimeOffset RaisedAt, DateOnly? ClosedOn, string ClosedBy, string Outcome, DateTimeOffset ChangedAt, string ChangedBy)
{
    public bool MayAct { get; init; }

    public IReadOnlyList<ProgressLine> Progress { get; init; } = [];

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];
}

internal sealed record ProgressLine(string Text, DateTimeOffset At, string By);

internal sealed class GetMatterHandler(GovernanceDb db, ThreadReader threads, ICurrentUser user, May may) : IRequestHandler<GetMatter, Result<MatterDetail>>
{
    public async Task<Result<MatterDetail>> Handle(GetMatter request, CancellationToken token)
    {
        var found = await (
            from m in db.Set<Matter>().AsNoTracking()
            join board in db.Set<Board>() on m.BoardId equals board.Id
            join meeting in db.Set<Meeting>() on m.MeetingId equals meeting.Id
            join i in db.Set<AgendaItem>() on m.AgendaItemId equals i.Id into items
            from item in items.DefaultIfEmpty()
            where m.Reference == request.Reference
            select new MatterDetail(
                m.Id, m.Version, m.Reference, m.Text, board.Key, board.Name, meeting.On, item == null ? null : item.Title, m.OwnerRole, m.OwnerAccountId, m.DueOn,
                m.RaisedBy, m.RaisedAt, m.ClosedOn, m.ClosedBy, m.Outcome, m.ChangedAt, m.ChangedBy)).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<MatterDetail>.Missing("That action");
        }

        return found with
        {
            MayAct = found.ClosedOn is null && (may.Minute || (user.AccountId is { } me && me == found.OwnerAccountId)),
            Progress = await db.Set<MatterProgress>().AsNoTracking().Where(p => p.MatterId == found.Id).OrderByDescending(p => p.At).Select(p => new ProgressLine(p.Text, p.At, p.By)).ToListAsync(token),
            Connected = await threads.Neighbours(new(NodeTypes.Matter, found.Id), token),
        };
    }
}
