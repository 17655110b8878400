using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Agendas;

/// <summary>A meeting's agenda as the clerk works on it.</summary>
internal sealed record GetAgenda(string BoardKey, DateOnly On) : IQuery<AgendaView>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed record AgendaView(Guid MeetingId, string BoardKey, string BoardName, DateOnly On, TimeOnly StartsAt, MeetingState State, DateOnly? MinutesAgreedOn, IReadOnlyList<AgendaLine> Items)
{
    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{On:yyyy-MM-dd}");

    public bool MayChange => State != MeetingState.Cancelled && MinutesAgreedOn is null;

    public int Minutes => Items.Sum(i => i.Minutes ?? 0);

    public AgendaLine? Find(Guid id) => Items.FirstOrDefault(i => i.Id == id);
}

internal sealed record AgendaLine(
    Guid Id, int Version, AgendaKind Kind, string Title, int? Minutes, string PresenterRole, string Paper, NodeRef? About, NodeView? Linked, string? Decision, DateTimeOffset ChangedAt, string ChangedBy);

internal sealed class GetAgendaHandler(GovernanceDb db, ThreadReader threads) : IRequestHandler<GetAgenda, Result<AgendaView>>
{
    public async Task<Result<AgendaView>> Handle(GetAgenda request, CancellationToken token)
    {
        var found = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where board.Key == request.BoardKey && meeting.On == request.On
            select new { Meeting = meeting, board.Key, board.Name }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<AgendaView>.Missing("That meeting");
        }

        var rows = await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join d in db.Set<Decision>() on item.DecisionId equals d.Id into decisions
            from decision in decisions.DefaultIfEmpty()
            where item.MeetingId == found.Meeting.Id
            orderby item.Order
            select new { Item = item, Decision = decision == null ? null : decision.Reference }).ToListAsync(token);
        var about = await threads.Find(rows.Select(r => r.Item.About).OfType<NodeRef>(), token);
        List<AgendaLine> lines =
        [
            .. rows.Select(r => new AgendaLine(
                r.Item.Id, r.Item.Version, r.Item.Kind, r.Item.Title, r.Item.Minutes, r.Item.PresenterRole, r.Item.Paper, r.Item.About,
                r.Item.About is { } node ? about.GetValueOrDefault(node) : null, r.Decision, r.Item.ChangedAt, r.Item.ChangedBy)),
        ];
        var m = found.Meeting;
        return new AgendaView(m.Id, found.Key, found.Name, m.On, m.StartsAt, m.State, m.MinutesAgreedOn, lines);
    }
}
