using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Statutory;

namespace Governance.Tests.Platform.Statutory;

public sealed class PlanClockTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    internal static Arbitrary<DateOnly> AnyDay => Gen.Choose(new DateOnly(2014, 9, 1).DayNumber, new DateOnly(2045, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Theory]
    [InlineData("2026-01-05", "2026-02-16", "2026-04-27", "2026-05-25")]
    [InlineData("2024-02-29", "2024-04-11", "2024-06-20", "2024-07-18")]
    [InlineData("2025-12-29", "2026-02-09", "2026-04-20", "2026-05-18")]
    public void Due_OfARequest_IsWholeWeeksOn(string received, string six, string sixteen, string twenty)
    {
        var clock = new PlanClock(Day(received));
        clock.DecisionDue.ShouldBe(Day(six));
        clock.RefusalDue.ShouldBe(Day(sixteen));
        clock.PlanDue.ShouldBe(Day(twenty));
    }

    // Over the summer holidays weeks count as any other: only the four exceptions stop the duty.
    [Fact]
    public void PlanDue_OverTheSummerHolidays_IsNotMoved() => new PlanClock(new(2026, 6, 15)).PlanDue.ShouldBe(new DateOnly(2026, 11, 2));

    [Fact]
    public void PlanDue_OfAnyRequest_FallsOnTheSameWeekday140DaysOn() => Prop.ForAll(AnyDay, day =>
        new PlanClock(day).PlanDue.DayOfWeek == day.DayOfWeek && new PlanClock(day).PlanDue.DayNumber - day.DayNumber == 140).Check(Many);

    [Theory]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-28")]
    [InlineData("2026-03-29T23:30:00Z", "2026-03-30")]
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:30:00Z", "2026-10-25")]
    public void From_AnInstantNearAClockChange_CountsFromTheLondonDay(string instant, string day) =>
        PlanClock.From(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ReceivedOn.ShouldBe(Day(day));

    [Fact]
    public void PlanDue_BeforeSeptember2014_IsTheStatementsTwentySixWeeks()
    {
        new PlanClock(new(2014, 8, 31)).PlanDue.ShouldBe(new DateOnly(2015, 3, 1));
        new PlanClock(new(2014, 9, 1)).PlanDue.ShouldBe(new DateOnly(2015, 1, 19));
    }

    [Theory]
    [InlineData("2026-05-25", "2026-06-30", TimeLimitException.None, ClockState.Met, 0)]
    [InlineData("2026-05-26", "2026-06-30", TimeLimitException.None, ClockState.MetLate, 1)]
    [InlineData("2026-05-26", "2026-06-30", TimeLimitException.PersonalCircumstances, ClockState.Excepted, 0)]
    [InlineData("2026-05-25", "2026-06-30", TimeLimitException.Absence, ClockState.Met, 0)]
    [InlineData(null, "2026-05-25", TimeLimitException.None, ClockState.Running, 0)]
    [InlineData(null, "2026-05-20", TimeLimitException.None, ClockState.Running, 5)]
    [InlineData(null, "2026-05-28", TimeLimitException.None, ClockState.Overdue, 3)]
    [InlineData(null, "2026-05-28", TimeLimitException.SchoolClosure, ClockState.Excepted, 0)]
    [InlineData("2026-06-20", "2026-05-28", TimeLimitException.None, ClockState.Overdue, 3)]
    public void Plan_ReceivedOn5January_StandsAsTheLawSays(string? sent, string asOf, TimeLimitException exception, ClockState state, int days)
    {
        var reading = new PlanClock(new(2026, 1, 5), exception).Plan(sent is null ? null : Day(sent), Day(asOf));
        reading.State.ShouldBe(state);
        reading.Days.ShouldBe(days);
    }

    [Fact]
    public void Plan_DueWhileTimescalesWereModified_IsExcepted()
    {
        var due = new PlanClock(new(2020, 1, 6));
        due.PlanDue.ShouldBe(new DateOnly(2020, 5, 25));
        due.Plan(new(2020, 7, 1), new(2020, 8, 1)).State.ShouldBe(ClockState.Excepted);
        new PlanClock(new(2020, 5, 9)).Plan(null, new(2020, 12, 1)).State.ShouldBe(ClockState.Overdue);
    }

    [Fact]
    public void Plan_LaterReading_NeverUndoesLateness() => Prop.ForAll(AnyDay, Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (received, took, seen) =>
    {
        var clock = new PlanClock(received);
        var (sent, asOf) = (received.AddDays(took), received.AddDays(seen));
        var late = clock.Plan(sent, asOf).State is ClockState.MetLate or ClockState.Overdue;
        var later = clock.Plan(sent, asOf.AddDays(30)).State is ClockState.MetLate or ClockState.Overdue;
        return (!late || later) && later == (Math.Min(took, seen + 30) > 140 && !TimeLimitExceptions.ForCoronavirus(clock.PlanDue));
    }).Check(Many);

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
