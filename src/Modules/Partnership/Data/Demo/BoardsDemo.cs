using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

internal sealed class BoardsDemo(GovernanceDb db) : IDemoData
{
    private const int PaperBeforeMeeting = 9;

    public int Order => 20;

    public string What => "boards, a year of meetings and decisions";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var from = new DateOnly(today.Year - 3, 1, 1);
        var wellbeing = DemoBoards.HealthAndWellbeing(from);
        var children = DemoBoards.ChildrensPartnership(from);
        var executive = DemoBoards.Executive(from, today);
        db.AddRange(wellbeing, children, executive);

        var accounts = await db.Users.ToDictionaryAsync(a => a.RoleName, a => a.Id, token);
        var at = new DemoOrganisationNames(await db.Set<Organisation>().ToDictionaryAsync(o => o.ShortName, o => o.Id, token));
        AddSeats(executive, DemoBoards.ExecutiveSeats(at), accounts);
        AddSeats(children, DemoBoards.ParentSeats(at), accounts);
        AddSeats(wellbeing, DemoBoards.ParentSeats(at), accounts);

        var meetings = AddMeetings(executive, today);
        AddMeetings(children, today);
        AddMeetings(wellbeing, today);
        AddDecisions(executive, meetings, today);
        await db.SaveChangesAsync(token);
    }

    private void AddSeats(Board board, IReadOnlyList<DemoSeatType> types, Dictionary<string, Guid> accounts)
    {
        foreach (var (type, order) in types.Select((t, i) => (t, i + 1)))
        {
            var row = new SeatType { BoardId = board.Id, Title = type.Title, Required = type.Required, Sector = type.Sector, Order = order };
            db.Add(row);
            db.AddRange(type.Holders.Select(h => new Seat
            {
                SeatTypeId = row.Id,
                RoleName = h.Role,
                AccountId = accounts.TryGetValue(h.Role, out var account) ? account : null,
                OrganisationId = h.Organisation,
                From = board.From,
            }));
        }
    }

    private List<Meeting> AddMeetings(Board board, DateOnly today)
    {
        var held = board.Series!.Days(today.AddYears(-1), today.AddDays(-1))
            .Select(on => new Meeting { BoardId = board.Id, On = on, StartsAt = board.Series.StartsAt, Place = board.Series.Place, State = MeetingState.Held, FromSeries = true });
        List<Meeting> all = [.. held];
        all.AddRange(SeriesPlanner.Plan(board, board.Series, today, all, new HashSet<Guid>()).Added);
        db.AddRange(all);
        db.AddRange(all.SelectMany(m => StandingAgenda.For(m.Id)));
        return all;
    }

    private void AddDecisions(Board board, List<Meeting> meetings, DateOnly today)
    {
        var held = meetings.Where(m => m.State == MeetingState.Held).OrderByDescending(m => m.On).ToList();
        var next = meetings.Where(m => m.State == MeetingState.Planned).OrderBy(m => m.On).FirstOrDefault();
        var (numbers, made) = (new Dictionary<int, int>(), new Dictionary<int, Decision>());
        foreach (var told in DemoDecision.All.Where(d => d.MeetingsAgo <= held.Count))
        {
            var meeting = told.MeetingsAgo == 0 ? next : held[told.MeetingsAgo - 1];
            var askedOn = told.MeetingsAgo == 0 ? today.AddDays(-2) : meeting!.On.AddDays(-PaperBeforeMeeting);
            var number = numbers[askedOn.Year] = numbers.GetValueOrDefault(askedOn.Year) + 1;
            var decision = told.Make(board, meeting, askedOn, number, told.SupersedesAgo is { } earlier ? made.GetValueOrDefault(earlier)?.Id : null);
            made[told.MeetingsAgo] = decision;
            db.Add(decision);
        }
    }
}
