using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

internal sealed class PartnershipRegister(GovernanceDb db) : IPartnershipRegister
{
    private (DateOnly On, IReadOnlyList<BoardCalendar> Boards)? asked;

    public async Task<IReadOnlyList<OrganisationView>> Organisations(DateOnly on, CancellationToken token) =>
        await db.Set<Organisation>().AsNoTracking()
            .Where(o => o.From <= on && (o.To == null || o.To >= on))
            .OrderBy(o => o.Name)
            .Select(o => new OrganisationView(o.Id, o.Name, o.ShortName, o.Sector))
            .ToListAsync(token);

    /// <summary>Asked by several panels of one page, so the same question is answered once a request.</summary>
    public async Task<IReadOnlyList<BoardCalendar>> Boards(DateOnly on, CancellationToken token)
    {
        if (asked is not { } known || known.On != on)
        {
            known = (on, await Read(on, token));
            asked = known;
        }

        return known.Boards;
    }

    private async Task<IReadOnlyList<BoardCalendar>> Read(DateOnly on, CancellationToken token)
    {
        var (met, toCome) = (Meeting.MetBy(on), Meeting.ToComeFrom(on));
        // A scalar each: read as one thing, the last meeting would be found by numbering every meeting there has been.
        var rows = await db.Set<Board>().AsNoTracking()
            .Where(b => b.From <= on)
            .OrderBy(b => b.Order).ThenBy(b => b.Name)
            .Select(b => new
            {
                b.Id,
                b.Key,
                b.Name,
                Last = db.Set<Meeting>()
                    .Where(met).Where(m => m.BoardId == b.Id)
                    .OrderByDescending(m => m.On).Select(m => (DateOnly?)m.On).FirstOrDefault(),
                Began = db.Set<Meeting>()
                    .Where(met).Where(m => m.BoardId == b.Id)
                    .OrderByDescending(m => m.On).Select(m => (TimeOnly?)m.StartsAt).FirstOrDefault(),
                Next = db.Set<Meeting>()
                    .Where(toCome).Where(m => m.BoardId == b.Id)
                    .Min(m => (DateOnly?)m.On),
            })
            .ToListAsync(token);
        return [.. rows.Select(r => new BoardCalendar(
            r.Id, r.Key, r.Name, r.Last, r.Last is { } day && r.Began is { } time ? UkClock.At(day, time) : null, r.Next))];
    }
}
