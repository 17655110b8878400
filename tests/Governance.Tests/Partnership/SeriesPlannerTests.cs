using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Series;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership;

public class SeriesPlannerTests
{
    private readonly Board board = Board();

    [Fact]
    public void Plan_NothingThere_AddsTwelveMonths()
    {
        var change = Plan(ThirdThursday);
        change.Added.Select(m => m.On).ShouldBe(ThirdThursday.Days(Today, Today.AddMonths(12).AddDays(-1)));
        change.Added.Count.ShouldBe(12);
        change.Added.ShouldAllBe(m => m.FromSeries && m.State == MeetingState.Planned && m.BoardId == board.Id);
    }

    [Fact]
    public void Plan_RunTwice_ChangesNothingMore()
    {
        var first = Plan(ThirdThursday).Added.ToArray();
        var again = Plan(ThirdThursday, first);
        again.Added.ShouldBeEmpty();
        again.Moved.ShouldBeEmpty();
        again.Removed.ShouldBeEmpty();
        again.Kept.ShouldBeEmpty();
    }

    [Fact]
    public void Plan_AnotherWeek_MovesTheSameMeetings()
    {
        var there = Plan(ThirdThursday).Added.ToArray();
        var change = Plan(ThirdThursday with { Week = SeriesWeek.Fourth, Place = "Online" }, there);
        change.Moved.ShouldBe(there);
        change.Added.ShouldBeEmpty();
        there[0].On.ShouldBe(new DateOnly(2026, 10, 22));
        there.ShouldAllBe(m => m.Place == "Online");
    }

    [Fact]
    public void Plan_DayOfThisMonthHasPassed_KeepsThisMonthsMeeting()
    {
        var october = Meeting(board, new(2026, 10, 15));
        var change = Plan(ThirdThursday with { Week = SeriesWeek.First }, october);
        change.Kept.ShouldBe([october]);
        october.On.ShouldBe(new DateOnly(2026, 10, 15));
    }

    [Fact]
    public void Plan_PackIsIssued_KeepsItsDay()
    {
        var october = Meeting(board, new(2026, 10, 15));
        var change = SeriesPlanner.Plan(board, ThirdThursday with { Week = SeriesWeek.Fourth }, Today, [october], new HashSet<Guid> { october.Id });
        change.Kept.ShouldBe([october]);
        october.On.ShouldBe(new DateOnly(2026, 10, 15));
    }

    [Fact]
    public void Plan_MovedByHand_IsLeftAloneAndNotDoubled()
    {
        var byHand = Meeting(board, new(2026, 12, 10), fromSeries: false);
        var change = Plan(ThirdThursday, byHand);
        change.Kept.ShouldBe([byHand]);
        change.Added.ShouldNotContain(m => m.On.Month == 12);
        change.Added.Count.ShouldBe(11);
    }

    [Fact]
    public void Plan_CancelledMonth_StaysCancelled()
    {
        var change = Plan(ThirdThursday, Meeting(board, new(2026, 12, 17), MeetingState.Cancelled));
        change.Added.ShouldNotContain(m => m.On.Month == 12);
        change.Kept.ShouldBeEmpty();
    }

    [Fact]
    public void Plan_NowQuarterly_RemovesTheMonthsBetween()
    {
        var there = Plan(ThirdThursday).Added.ToArray();
        var change = Plan(ThirdThursday with { EveryMonths = 3, FirstMonth = new(2026, 10, 1) }, there);
        change.Removed.Count.ShouldBe(8);
        change.Removed.ShouldAllBe(m => m.On.Month % 3 != 1);
    }

    [Fact]
    public void Plan_BoardStartsLater_AddsNothingBefore() =>
        SeriesPlanner.Plan(Board(new(2027, 1, 20)), ThirdThursday, Today, [], new HashSet<Guid>()).Added.Min(m => m.On).ShouldBe(new DateOnly(2027, 1, 21));

    private SeriesChange Plan(MeetingSeries series, params Meeting[] there) =>
        SeriesPlanner.Plan(board, series, Today, there, new HashSet<Guid>());
}
