using Governance.Workstreams.Domain.Periods;

namespace Governance.Tests.Workstreams.Periods;

public sealed class PeriodCalendarTests
{
    private static readonly PeriodCalendar Calendar = PeriodCalendar.Default;

    [Fact]
    public void OfMonth_October2026_ClosesOnTheFirstFridayAfter() => Calendar.OfMonth(Day("2026-10-17")).ShouldBe(
        new Period("2026-10", "October 2026", Day("2026-10-01"), Day("2026-10-31"), Day("2026-11-06")));

    [Theory]
    [InlineData("2026-11-17", "2026-11")]
    [InlineData("2026-11-06", "2026-10")]
    [InlineData("2026-11-07", "2026-11")]
    [InlineData("2026-12-04", "2026-11")]
    [InlineData("2026-12-05", "2026-12")]
    [InlineData("2026-12-31", "2026-12")]
    [InlineData("2027-01-01", "2026-12")]
    [InlineData("2027-01-02", "2027-01")]
    [InlineData("2028-02-29", "2028-02")]
    [InlineData("2028-03-03", "2028-02")]
    [InlineData("2028-03-04", "2028-03")]
    public void PeriodFor_Day_IsTheFirstPeriodNotYetClosed(string day, string key) => Calendar.PeriodFor(Day(day)).Key.ShouldBe(key);

    [Fact]
    public void OfMonth_LeapYear_EndsOnThe29th()
    {
        Calendar.OfMonth(Day("2028-02-10")).End.ShouldBe(Day("2028-02-29"));
        Calendar.OfMonth(Day("2100-02-10")).End.ShouldBe(Day("2100-02-28"));
    }

    [Fact]
    public void PreviousNext_YearEnd_CrossIt()
    {
        var december = Calendar.OfMonth(Day("2026-12-01"));
        Calendar.Next(december).Key.ShouldBe("2027-01");
        Calendar.Previous(Calendar.Next(december)).ShouldBe(december);
    }

    [Fact]
    public void LastClosed_DayOfAndAfterTheCutOff_Moves()
    {
        Calendar.LastClosed(Day("2026-11-06")).Key.ShouldBe("2026-09");
        Calendar.LastClosed(Day("2026-11-07")).Key.ShouldBe("2026-10");
    }

    [Fact]
    public void LastTwelveClosed_November2026_RunsFromNovemberToOctober() =>
        Calendar.LastTwelveClosed(Day("2026-11-17")).Select(period => period.Key).ShouldBe(
        [
            "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04",
            "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10",
        ]);

    [Fact]
    public void Range_BothEnds_AreIncludedAndBackwardsIsEmpty()
    {
        var (from, to) = (Calendar.Find("2026-11")!, Calendar.Find("2027-02")!);
        Calendar.Range(from, to).Select(period => period.Key).ShouldBe(["2026-11", "2026-12", "2027-01", "2027-02"]);
        Calendar.Range(to, from).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("October 2026")]
    [InlineData("2026-1")]
    [InlineData(null)]
    public void Find_NotAKey_IsNull(string? key) => Calendar.Find(key).ShouldBeNull();

    [Theory]
    [InlineData("2026-10", "2026-11-07T00:00:00+00:00")]
    [InlineData("2026-05", "2026-06-05T23:00:00+00:00")]
    [InlineData("2026-09", "2026-10-02T23:00:00+00:00")]
    [InlineData("2026-12", "2027-01-02T00:00:00+00:00")]
    public void ClosesAt_SummerAndWinter_IsMidnightInLondon(string key, string instant) =>
        PeriodCalendar.ClosesAt(Calendar.Find(key)!).ToUniversalTime().ShouldBe(DateTimeOffset.Parse(instant));

    [Fact]
    public void PeriodAt_LastMinuteBeforeAndFirstAfterTheCutOff_AreDifferentPeriods()
    {
        var closes = PeriodCalendar.ClosesAt(Calendar.Find("2026-09")!);
        Calendar.PeriodAt(closes.AddTicks(-1)).Key.ShouldBe("2026-09");
        Calendar.PeriodAt(closes).Key.ShouldBe("2026-10");
        Calendar.OpensAt(Calendar.Find("2026-10")!).ShouldBe(closes);
    }

    [Theory]
    [InlineData("2026-10-25", "2026-10-24T23:00:00Z")]
    [InlineData("2026-10-26", "2026-10-26T00:00:00Z")]
    [InlineData("2027-03-28", "2027-03-28T00:00:00Z")]
    [InlineData("2027-03-29", "2027-03-28T23:00:00Z")]
    public void ClosesAt_AroundClockChanges_IsMidnightOfTheRightOffset(string firstDayAfter, string instant)
    {
        var cutOff = Day(firstDayAfter).AddDays(-1);
        var period = new Period("any", "Any", cutOff, cutOff, cutOff);
        PeriodCalendar.ClosesAt(period).ToUniversalTime().ShouldBe(DateTimeOffset.Parse(instant));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
