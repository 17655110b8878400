using Governance.Partnership.Domain.Series;
using Governance.Platform.Clock;

namespace Governance.Tests.Partnership;

public class SeriesTests
{
    [Theory]
    [InlineData(SeriesWeek.First, DayOfWeek.Thursday, 2026, 10, 1)]
    [InlineData(SeriesWeek.Third, DayOfWeek.Thursday, 2026, 10, 15)]
    [InlineData(SeriesWeek.Third, DayOfWeek.Thursday, 2026, 11, 19)]
    [InlineData(SeriesWeek.Fourth, DayOfWeek.Wednesday, 2026, 10, 28)]
    [InlineData(SeriesWeek.Fifth, DayOfWeek.Thursday, 2026, 10, 29)]
    [InlineData(SeriesWeek.Last, DayOfWeek.Thursday, 2026, 11, 26)]
    [InlineData(SeriesWeek.Last, DayOfWeek.Sunday, 2026, 8, 30)]
    [InlineData(SeriesWeek.First, DayOfWeek.Sunday, 2026, 3, 1)]
    internal void DayIn_EachWeek_IsThatWeekday(SeriesWeek week, DayOfWeek day, int year, int month, int expected)
    {
        var series = Create.ThirdThursday with { Week = week, Day = day };
        series.DayIn(new(year, month, 12)).ShouldBe(new DateOnly(year, month, expected));
    }

    [Fact]
    public void DayIn_MonthWithoutAFifth_IsNone() =>
        (Create.ThirdThursday with { Week = SeriesWeek.Fifth }).DayIn(new(2026, 11, 1)).ShouldBeNull();

    [Fact]
    public void Days_FifthThursdayForAYear_SkipsMonthsWithoutOne()
    {
        var days = (Create.ThirdThursday with { Week = SeriesWeek.Fifth }).Days(new(2026, 1, 1), new(2026, 12, 31)).ToList();
        days.ShouldBe([new(2026, 1, 29), new(2026, 4, 30), new(2026, 7, 30), new(2026, 10, 29), new(2026, 12, 31)]);
    }

    [Fact]
    public void Days_EverySeries_AreThatWeekdayInOrderOnceAMonth()
    {
        foreach (var week in Enum.GetValues<SeriesWeek>())
        {
            foreach (var weekday in Enum.GetValues<DayOfWeek>())
            {
                var days = (Create.ThirdThursday with { Week = week, Day = weekday }).Days(new(2024, 1, 1), new(2034, 12, 31)).ToList();
                days.ShouldAllBe(d => d.DayOfWeek == weekday);
                days.ShouldBeInOrder();
                days.GroupBy(d => (d.Year, d.Month)).ShouldAllBe(g => g.Count() == 1);
                days.Count.ShouldBe(week == SeriesWeek.Fifth ? days.Count(d => d.Day > 28) : 132);
            }
        }
    }

    [Fact]
    public void Days_EveryThirdMonth_CountsFromItsFirstMonthInBothDirections()
    {
        var quarterly = Create.ThirdThursday with { EveryMonths = 3, FirstMonth = new(2026, 9, 30) };
        quarterly.Days(new(2026, 1, 1), new(2026, 12, 31)).Select(d => d.Month).ShouldBe([3, 6, 9, 12]);
    }

    [Fact]
    public void Begins_EitherSideOfTheClockChange_IsTenInLondon()
    {
        var board = Create.Board();
        var (summer, winter) = (Create.Meeting(board, new(2026, 10, 15)), Create.Meeting(board, new(2026, 11, 19)));
        summer.Begins.UtcDateTime.Hour.ShouldBe(9);
        winter.Begins.UtcDateTime.Hour.ShouldBe(10);
        UkClock.Local(summer.Begins).Hour.ShouldBe(UkClock.Local(winter.Begins).Hour);
    }

    [Fact]
    public void Begins_InTheHourThatIsSkipped_IsAnHourOn()
    {
        var meeting = Create.Meeting(Create.Board(), new(2027, 3, 28));
        meeting.StartsAt = new(1, 30);
        meeting.Begins.ShouldBe(new DateTimeOffset(2027, 3, 28, 1, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void ToString_ThirdThursday_SaysItAsPeopleDo() =>
        Create.ThirdThursday.ToString().ShouldBe("Third Thursday of every month, 10:00, Committee Room 2");
}
