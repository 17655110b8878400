using Governance.Partnership.Domain;
using Governance.Partnership.Packs;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

/// <summary>The pack of the last meeting, and of the next when it is days away. After the first builds, because a pack without figures is never issued.</summary>
internal sealed class PacksDemo(GovernanceDb db, BuildReader builds, PackComposer composer, PackFreezer freezer) : IDemoData
{
    private const int IssuedDaysBefore = 3;
    private static readonly TimeOnly Afternoon = new(16, 20);

    public int Order => 910;

    public string What => "board packs";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => b.Id).FirstAsync(token);
        var meetings = await db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == board).OrderBy(m => m.On).ToListAsync(token);
        var last = meetings.LastOrDefault(m => m.State == MeetingState.Held);
        var next = meetings.FirstOrDefault(m => m.State == MeetingState.Planned);
        foreach (var meeting in new[] { last, next?.On.AddDays(-IssuedDaysBefore) < today ? next : null }.OfType<Meeting>())
        {
            await Issue(meeting, today, token);
        }

        await db.SaveChangesAsync(token);
    }

    private async Task Issue(Meeting meeting, DateOnly today, CancellationToken token)
    {
        var day = meeting.On.AddDays(-IssuedDaysBefore);
        var moment = meeting.On >= today ? new PackMoment(null, db.Clock.Now) : new PackMoment(day, UkClock.At(day, Afternoon));
        if (await builds.Resolve(moment.KnownOn, token) is null)
        {
            return;
        }

        var composed = await composer.Compose(meeting.Id, issued: true, moment, token);
        if (!composed.Ok)
        {
            throw new InvalidOperationException(composed.Problems[0].Message);
        }

        freezer.Freeze(composed.Value, "", "Board Secretary");
    }
}
