using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Meetings;

/// <summary>What changed between the meeting before and this one, or now while it is still to come.</summary>
internal sealed record GetMeetingChanges(string BoardKey, DateOnly On) : IQuery<MeetingChanges>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record MeetingChanges(string BoardKey, string BoardName, DateOnly On, DateOnly? Previous, IReadOnlyList<Change> Changes)
{
    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{On:yyyy-MM-dd}");
}

internal sealed class GetMeetingChangesHandler(GovernanceDb db, Changes changes) : IRequestHandler<GetMeetingChanges, Result<MeetingChanges>>
{
    public async Task<Result<MeetingChanges>> Handle(GetMeetingChanges request, CancellationToken token)
    {
        var found = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where board.Key == request.BoardKey && meeting.On == request.On
            select new { Meeting = meeting, board.Key, board.Name }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<MeetingChanges>.Missing("That meeting");
        }

        var previous = await db.LastBefore(found.Meeting.BoardId, request.On, token);
        var to = found.Meeting.Begins < db.Clock.Now ? found.Meeting.Begins : db.Clock.Now;
        var since = previous is null ? to : UkClock.At(previous.On, previous.StartsAt);
        return new MeetingChanges(found.Key, found.Name, request.On, previous?.On, to > since ? await changes.Between(since, to, token) : []);
    }
}
