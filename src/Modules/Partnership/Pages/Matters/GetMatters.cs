using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Matters;

internal enum MatterShow
{
    Open,
    Overdue,
    Closed,
    All,
}

/// <summary>Actions made in meetings: mine, or everybody's.</summary>
internal sealed record GetMatters(string? BoardKey, MatterShow Show, bool Mine) : IQuery<MattersView>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record MattersView(IReadOnlyList<MatterLine> Lines, IReadOnlyList<Choice> Boards);

internal sealed record MatterLine(
    string Reference, string Text, string BoardKey, string Board, DateOnly Meeting, string OwnerRole, DateOnly DueOn, DateOnly? ClosedOn, string Outcome, string? LastSaid)
{
    public bool IsOverdue(DateOnly today) => ClosedOn is null && DueOn < today;
}

internal sealed class GetMattersHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<GetMatters, Result<MattersView>>
{
    public async Task<Result<MattersView>> Handle(GetMatters request, CancellationToken token)
    {
        var lines = await Lines(db, request, user.AccountId).ToListAsync(token);
        var boards = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => new Choice(b.Key, b.Name, null)).ToListAsync(token);
        return new MattersView(lines, boards);
    }

    public static IQueryable<MatterLine> Lines(GovernanceDb db, GetMatters request, Guid? account)
    {
        var today = db.Clock.Today;
        return
            from matter in db.Set<Matter>().AsNoTracking()
            join meeting in db.Set<Meeting>() on matter.MeetingId equals meeting.Id
            join board in db.Set<Board>() on matter.BoardId equals board.Id
            where (request.BoardKey == null || board.Key == request.BoardKey) && (!request.Mine || matter.OwnerAccountId == account)
            where request.Show == MatterShow.All
                || (request.Show == MatterShow.Closed ? matter.ClosedOn != null : matter.ClosedOn == null && (request.Show == MatterShow.Open || matter.DueOn < today))
            orderby matter.ClosedOn descending, matter.DueOn, matter.Year, matter.Number
            select new MatterLine(
                matter.Reference, matter.Text, board.Key, board.Name, meeting.On, matter.OwnerRole, matter.DueOn, matter.ClosedOn, matter.Outcome,
                db.Set<MatterProgress>().Where(p => p.MatterId == matter.Id).OrderByDescending(p => p.At).Select(p => p.Text).FirstOrDefault());
    }
}
