using Governance.Partnership.Domain.Feeds;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Calendars;

/// <summary>Whether whoever asks has a calendar link, and since when.</summary>
internal sealed record GetMyCalendarLink : IQuery<CalendarLinkView>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record CalendarLinkView(DateTimeOffset? MadeAt);

/// <summary>Makes a new secret address for whoever asks. Answers the secret, this once.</summary>
internal sealed record RenewCalendarLink : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

/// <summary>Takes the address away; calendars that read it get nothing more.</summary>
internal sealed record RevokeCalendarLink : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class GetMyCalendarLinkHandler(GovernanceDb db) : IRequestHandler<GetMyCalendarLink, Result<CalendarLinkView>>
{
    public async Task<Result<CalendarLinkView>> Handle(GetMyCalendarLink request, CancellationToken token) =>
        new CalendarLinkView(await db.Set<CalendarLink>().AsNoTracking().Where(l => l.AccountId == db.User.AccountId).Select(l => (DateTimeOffset?)l.MadeAt).SingleOrDefaultAsync(token));
}

internal sealed class RenewCalendarLinkHandler(GovernanceDb db) : IRequestHandler<RenewCalendarLink, Result<string>>
{
    public async Task<Result<string>> Handle(RenewCalendarLink request, CancellationToken token)
    {
        if (db.User.AccountId is not { } account)
        {
            return Result<string>.Forbidden("Only a person has a calendar.");
        }

        var link = await db.Set<CalendarLink>().SingleOrDefaultAsync(l => l.AccountId == account, token);
        if (link is null)
        {
            link = new CalendarLink { AccountId = account };
            db.Add(link);
        }

        return link.Renew(db.Clock.Now);
    }
}

internal sealed class RevokeCalendarLinkHandler(GovernanceDb db) : IRequestHandler<RevokeCalendarLink, Result<int>>
{
    public async Task<Result<int>> Handle(RevokeCalendarLink request, CancellationToken token)
    {
        var links = await db.Set<CalendarLink>().Where(l => l.AccountId == db.User.AccountId).ToListAsync(token);
        db.RemoveRange(links);
        return links.Count;
    }
}
