using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Clock;
using Governance.Platform.Statutory;
using static Governance.Tests.Platform.Statutory.PlanClockTests;

namespace Governance.Tests.Platform.Statutory;

public sealed class ReviewAndAppealTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);
    private static readonly WorkingDays Working = new();
    private static readonly AppealWindow Window = new(Working);

    [Theory]
    [InlineData("2025-03-14", "2026-03-14")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")]
    public void Due_OfAYearlyReview_IsTheSameDayNextYear(string last, string due) => ReviewClock.Due(Day(last)).ShouldBe(Day(due));

    [Theory]
    [InlineData("2026-03-02", null, "2026-05-25")]
    [InlineData("2026-03-02", "2026-03-09", "2026-05-04")]
    [InlineData("2026-03-02", "2026-03-30", "2026-05-25")]
    [InlineData("2026-03-02", "2026-04-20", "2026-05-25")]
    public void AmendedPlanDue_WhateverTheNotice_IsNeverMoreThanTwelveWeeksAfterTheMeeting(string met, string? notice, string due) =>
        ReviewClock.AmendedPlanDue(Day(met), notice is null ? null : Day(notice)).ShouldBe(Day(due));

    [Fact]
    public void ConsiderUnderFive_FromTheFifthBirthday_IsNoLongerAsked()
    {
        ReviewClock.ConsiderUnderFive(new(2026, 1, 31), new(2022, 5, 1)).ShouldBe(new DateOnly(2026, 7, 31));
        ReviewClock.ConsiderUnderFive(new(2026, 1, 31), new(2021, 7, 31)).ShouldBeNull();
    }

    [Fact]
    public void ReportAndDecision_AfterAMeeting_AreTwoAndFourWeeks()
    {
        ReviewClock.ReportDue(new(2026, 3, 2)).ShouldBe(new DateOnly(2026, 3, 16));
        ReviewClock.DecisionDue(new(2026, 3, 2)).ShouldBe(new DateOnly(2026, 3, 30));
        ReviewClock.Read(new(2025, 1, 1), null, new(2026, 1, 11)).State.ShouldBe(ClockState.Overdue);
    }

    [Theory]
    [InlineData("2026-03-10", null, "2026-05-10")]
    [InlineData("2025-12-31", null, "2026-02-28")]
    [InlineData("2026-03-10", "2026-04-01", "2026-05-10")]
    [InlineData("2026-03-10", "2026-05-08", "2026-06-08")]
    [InlineData("2026-06-10", null, "2026-09-01")]
    [InlineData("2026-06-01", null, "2026-09-01")]
    [InlineData("2026-05-31", null, "2026-07-31")]
    [InlineData("2026-07-01", null, "2026-09-01")]
    [InlineData("2024-06-30", null, "2024-09-02")]
    [InlineData("2026-10-25", null, "2027-01-04")]
    [InlineData("2026-11-01", null, "2027-01-04")]
    [InlineData("2026-10-24", null, "2026-12-24")]
    [InlineData("2026-11-02", null, "2027-01-02")]
    public void LastDay_ToAppeal_MovesOutOfAugustAndChristmas(string decided, string? certified, string last) =>
        Window.LastDay(Day(decided), certified is null ? null : Day(certified)).ShouldBe(Day(last));

    [Fact]
    public void LastDay_OfAnyDecision_IsNeverInAugustNorBeforeTwoMonths() => Prop.ForAll(AnyDay, Gen.Choose(0, 90).ToArbitrary(), (decided, after) =>
    {
        var (alone, with) = (Window.LastDay(decided), Window.LastDay(decided, decided.AddDays(after)));
        return alone.Month != 8 && alone >= decided.AddMonths(2) && with >= alone && with.Month != 8
            && !(with is { Month: 12, Day: >= 25 } or { Month: 1, Day: 1 });
    }).Check(Many);

    [Fact]
    public void Mediation_OverChristmas_CountsWorkingDaysForTheCertificateOnly()
    {
        Window.CertificateBy(new(2026, 12, 23)).ShouldBe(new DateOnly(2026, 12, 30));
        AppealWindow.MediationBy(new(2026, 12, 23)).ShouldBe(new DateOnly(2027, 1, 22));
        AppealWindow.AdviserBy(new(2025, 12, 31)).ShouldBe(new DateOnly(2026, 2, 28));
    }

    [Fact]
    public void UnopposedAppeal_FromTheDayTheTribunalIsTold_HasFourClocks()
    {
        var told = new DateOnly(2026, 3, 2);
        UnopposedAppeal.AssessmentNoticeDue(told).ShouldBe(new DateOnly(2026, 3, 16));
        UnopposedAppeal.AmendedPlanDue(told).ShouldBe(new DateOnly(2026, 4, 6));
        UnopposedAppeal.RefusalDue(told).ShouldBe(new DateOnly(2026, 5, 11));
        UnopposedAppeal.PlanDue(told).ShouldBe(new DateOnly(2026, 6, 8));
    }

    [Theory]
    [InlineData(TransferKind.SecondaryToPost16, "2027-09-01", "2027-03-31")]
    [InlineData(TransferKind.BetweenSchools, "2027-09-01", "2027-02-15")]
    [InlineData(TransferKind.Post16ToPost16, "2027-07-31", "2027-02-28")]
    [InlineData(TransferKind.Post16ToPost16, "2027-01-11", "2026-08-11")]
    public void Due_OfATransfer_IsItsCalendarDate(TransferKind kind, string moves, string due) => PhaseTransfer.Due(kind, Day(moves)).ShouldBe(Day(due));

    [Theory]
    [InlineData("2001-08-31", "2026-08-31")]
    [InlineData("2001-09-01", "2027-08-31")]
    [InlineData("2000-02-29", "2025-08-31")]
    public void MaintainedUntil_AYoungPerson_IsTheEndOfTheYearTheyTurn25(string born, string until) => PhaseTransfer.MaintainedUntil(Day(born)).ShouldBe(Day(until));

    [Theory]
    [InlineData("2021-08-31", "2026-09-01", 1)]
    [InlineData("2021-09-01", "2026-09-01", 0)]
    [InlineData("2020-09-01", "2026-08-31", 0)]
    [InlineData("2010-12-25", "2026-11-22", 11)]
    [InlineData("2020-02-29", "2026-11-22", 2)]
    public void CurriculumYear_OfAChild_GoesByAgeOn31August(string born, string on, int year) => PhaseTransfer.CurriculumYear(Day(born), Day(on)).ShouldBe(year);

    [Fact]
    public void All_Timescales_NameTheirLawAndSource()
    {
        Timescales.All.Count.ShouldBe(27);
        Timescales.All.ShouldAllBe(t => t.Law.Length > 0 && t.Source.Length > 0 && t.Event.Length > 0 && t.Value > 0);
        Timescales.Of("T04").Due(new(2026, 3, 2), Working).ShouldBe(new DateOnly(2026, 3, 16));
        Timescales.Of("T23").Due(new(2026, 3, 6), Working).ShouldBe(new DateOnly(2026, 3, 11));
        Should.Throw<InvalidOperationException>(() => Timescales.Of("T30").Due(new(2026, 3, 6), Working));
    }
}
