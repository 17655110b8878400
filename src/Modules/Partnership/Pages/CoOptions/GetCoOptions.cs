using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.CoOptions;

/// <summary>Everybody a board ever co-opted, and what the form offers.</summary>
internal sealed record GetCoOptions(string BoardKey) : IQuery<CoOptionsView>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record CoOptionsView(string BoardKey, string BoardName, IReadOnlyList<CoOptionLine> Lines, IReadOnlyList<Choice> Items, IReadOnlyList<Choice> Organisations);

internal sealed record CoOptionLine(
    Guid Id, int Version, string RoleName, Guid? OrganisationId, string Organisation, string Why, DateOnly? From, DateOnly? To, Guid? ItemId, string? Item, DateOnly? Meeting, DateTimeOffset ChangedAt, string ChangedBy)
{
    public bool IsOver(DateOnly today) => (To ?? Meeting) < today;
}

internal sealed class GetCoOptionsHandler(GovernanceDb db) : IRequestHandler<GetCoOptions, Result<CoOptionsView>>
{
    public async Task<Result<CoOptionsView>> Handle(GetCoOptions request, CancellationToken token)
    {
        if (await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Key == request.BoardKey, token) is not { } board)
        {
            return Result<CoOptionsView>.Missing("That board");
        }

        var today = db.Clock.Today;
        var lines = await (
            from c in db.Set<CoOption>().AsNoTracking()
            join o in db.Set<Organisation>() on c.OrganisationId equals o.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            join i in db.Set<AgendaItem>() on c.AgendaItemId equals i.Id into items
            from item in items.DefaultIfEmpty()
            join m in db.Set<Meeting>() on item.MeetingId equals m.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            where c.BoardId == board.Id
            select new CoOptionLine(
                c.Id, c.Version, c.RoleName, c.OrganisationId, organisation == null ? "" : organisation.Name, c.Why, c.From, c.To, c.AgendaItemId, item == null ? null : item.Title,
                meeting == null ? null : meeting.On, c.ChangedAt, c.ChangedBy)).ToListAsync(token);
        var offered = await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join meeting in db.Set<Meeting>().Where(Meeting.ToComeFrom(today)) on item.MeetingId equals meeting.Id
            where meeting.BoardId == board.Id
            orderby meeting.On, item.Order
            select new { item.Id, item.Title, meeting.On }).ToListAsync(token);
        var partners = await db.Set<Organisation>().AsNoTracking().Where(o => o.To == null || o.To >= today).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(token);
        return new CoOptionsView(
            board.Key, board.Name,
            [.. lines.OrderByDescending(l => l.From ?? l.Meeting).ThenBy(l => l.RoleName, StringComparer.Ordinal)],
            Choice.From(offered, i => i.Id, i => $"{UkText.ShortDate(i.On)}: {i.Title}"),
            Choice.From(partners, o => o.Id, o => o.Name));
    }
}
