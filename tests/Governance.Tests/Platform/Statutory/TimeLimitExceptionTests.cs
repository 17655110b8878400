using Governance.Platform.Clock;
using Governance.Platform.Statutory;

namespace Governance.Tests.Platform.Statutory;

public sealed class TimeLimitExceptionTests
{
    // The summer of 2026: last school day Friday 17 July, first Tuesday 1 September (31 August is a bank holiday).
    private static readonly SchoolCalendar School = new(new WorkingDays(), [new(new(2026, 7, 20), new(2026, 8, 31)), new(new(2026, 10, 26), new(2026, 10, 30)), new(new(2026, 12, 21), new(2027, 1, 1))]);

    [Theory]
    [InlineData("2026-07-10", false)]
    [InlineData("2026-07-11", true)]
    [InlineData("2026-08-01", true)]
    [InlineData("2026-08-25", true)]
    [InlineData("2026-08-26", false)]
    [InlineData("2026-10-24", false)]
    [InlineData("2026-12-20", false)]
    public void ForClosure_AdviceAsked_CountsAWeekEitherSideOfTheSummerOnly(string asked, bool excepted) =>
        TimeLimitExceptions.ForClosure(PlanClockTests.Day(asked), School.Shut()).ShouldBe(excepted);

    [Fact]
    public void Shut_OfAHoliday_TakesInTheWeekendsAroundIt()
    {
        School.Shut()[0].ShouldBe(new Stretch(new(2026, 7, 18), new(2026, 8, 31)));
        School.Shut()[1].ShouldBe(new Stretch(new(2026, 10, 24), new(2026, 11, 1)));
    }

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    public void ForClosure_OfSomeDays_NeedsFourWholeWeeks(int days, bool excepted)
    {
        var shut = new Stretch(new(2026, 7, 18), new DateOnly(2026, 7, 18).AddDays(days - 1));
        TimeLimitExceptions.ForClosure(new(2026, 7, 20), [shut]).ShouldBe(excepted);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-28", true)]
    [InlineData("2026-02-01", "2026-02-27", false)]
    [InlineData("2025-11-01", "2026-01-04", false)]
    [InlineData("2026-05-26", "2026-07-26", false)]
    public void ForAbsence_FourWeeksWhileTheClockRuns_Counts(string from, string to, bool excepted) =>
        TimeLimitExceptions.ForAbsence(new(PlanClockTests.Day(from), PlanClockTests.Day(to)), new(2026, 1, 5), new(2026, 5, 25)).ShouldBe(excepted);

    [Theory]
    [InlineData("2026-07-13", "2026-09-01")]
    [InlineData("2026-10-23", "2026-11-06")]
    [InlineData("2026-10-25", "2026-11-09")]
    [InlineData("2026-11-02", "2026-11-09")]
    public void EducationFrom_AfterAnExclusion_IsTheSixthDayTheSchoolIsOpen(string excluded, string from) =>
        ExclusionClock.EducationFrom(PlanClockTests.Day(excluded), School).ShouldBe(PlanClockTests.Day(from));

    [Fact]
    public void EducationFrom_WhenTheSchoolNeverOpens_IsNobodysDate() =>
        ExclusionClock.EducationFrom(new(2026, 7, 13), new SchoolCalendar(new WorkingDays(), [new(new(2026, 7, 1), new(2030, 1, 1))])).ShouldBeNull();
}
