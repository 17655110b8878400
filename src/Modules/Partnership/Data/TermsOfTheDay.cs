using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Terms;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>The quorum and the seats a board had on a day. A change holds from the day it is made; what was before is kept for the meetings before.</summary>
internal sealed class TermsOfTheDay(GovernanceDb db)
{
    private DateOnly Yesterday => db.Clock.Today.AddDays(-1);

    public async Task<QuorumRule> Quorum(Board board, DateOnly day, CancellationToken token) => day > Yesterday
        ? board.QuorumRule
        : (await db.Set<FormerQuorum>().AsNoTracking().Where(f => f.BoardId == board.Id && f.LastDay >= day).OrderBy(f => f.LastDay).FirstOrDefaultAsync(token))?.Rule ?? board.QuorumRule;

    /// <summary>Gives seat types that were read to look at, not to save, the numbers of a day.</summary>
    public async Task PutBack(IReadOnlyCollection<SeatType> types, DateOnly day, CancellationToken token)
    {
        if (day > Yesterday)
        {
            return;
        }

        var ids = types.Select(t => t.Id).ToList();
        var former = await db.Set<FormerSeats>().AsNoTracking().Where(f => ids.Contains(f.SeatTypeId) && f.LastDay >= day).ToListAsync(token);
        foreach (var type in types)
        {
            if (former.Where(f => f.SeatTypeId == type.Id).MinBy(f => f.LastDay) is { } then)
            {
                (type.Required, type.Sector) = (then.Required, then.Sector);
            }
        }
    }

    /// <summary>Before a quorum is changed. The first one a board is given holds from its beginning.</summary>
    public async Task KeepQuorum(Board board, CancellationToken token)
    {
        var last = Yesterday;
        if (board.QuorumRule.IsSet && !await db.Set<FormerQuorum>().AnyAsync(f => f.BoardId == board.Id && f.LastDay == last, token))
        {
            db.Add(new FormerQuorum { BoardId = board.Id, LastDay = last, Seats = board.Quorum, Share = board.QuorumShare, Sectors = [.. board.QuorumSectors] });
        }
    }

    /// <summary>Before the number or the sector of a type of seat is changed.</summary>
    public async Task KeepSeats(SeatType type, CancellationToken token)
    {
        var last = Yesterday;
        if (!await db.Set<FormerSeats>().AnyAsync(f => f.SeatTypeId == type.Id && f.LastDay == last, token))
        {
            db.Add(new FormerSeats { SeatTypeId = type.Id, LastDay = last, Required = type.Required, Sector = type.Sector });
        }
    }
}
