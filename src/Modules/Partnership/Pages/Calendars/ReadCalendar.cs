using Governance.Partnership.Domain.Feeds;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Calendars;

/// <summary>The calendar behind a secret address, as its owner would see it now. Whoever holds the address may read it: it has titles and days only.</summary>
internal sealed record ReadCalendar(string Secret, string Host) : IQuery<string>, IOpenToAll;

internal sealed class ReadCalendarHandler(GovernanceDb db, CurrentUser user, IEnumerable<ICalendarEntries> modules) : IRequestHandler<ReadCalendar, Result<string>>
{
    private const int DaysBack = 90;
    private const int DaysAhead = 400;

    public async Task<Result<string>> Handle(ReadCalendar request, CancellationToken token)
    {
        var hash = CalendarLink.HashOf(request.Secret);
        var owner = await (
            from link in db.Set<CalendarLink>().AsNoTracking()
            join account in db.Users on link.AccountId equals account.Id
            where link.TokenHash == hash
            select account).AsNoTracking().SingleOrDefaultAsync(token);
        if (owner is null)
        {
            return Result<string>.Missing("That calendar");
        }

        // From here on the request sees what its owner may see, and no more.
        user.Become(Person.Of(owner));
        var (from, to) = (db.Clock.Today.AddDays(-DaysBack), db.Clock.Today.AddDays(DaysAhead));
        var entries = new List<CalendarEntry>();
        foreach (var module in modules)
        {
            entries.AddRange(await module.Between(from, to, token));
        }

        var ordered = entries.OrderBy(e => e.Day).ThenBy(e => e.StartsAt).ThenBy(e => e.Uid, StringComparer.Ordinal);
        return Ics.Feed($"SEND partnership, {owner.RoleName}", ordered, request.Host, db.Clock.Now);
    }
}
