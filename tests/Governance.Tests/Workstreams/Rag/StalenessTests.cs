using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class StalenessTests
{
    [Theory]
    [InlineData("2026-09-25", "AtRisk")]
    [InlineData("2026-10-02", "AtRisk")]
    [InlineData("2026-10-03", "OnTrack")]
    [InlineData("2026-11-06", "OnTrack")]
    [InlineData("2026-11-17", "OnTrack")]
    public void Assess_LastUpdate_IsStaleWhenTheLastClosedPeriodHadNone(string lastUpdate, string status) =>
        (Action() with { LastUpdateOn = Day(lastUpdate) }).Assess().Status.ToString().ShouldBe(status);

    [Theory]
    [InlineData("2026-11-06", false)]
    [InlineData("2026-11-07", true)]
    public void Assess_PeriodWithoutUpdate_IsStaleFromTheDayAfterItsCutOff(string today, bool stale) =>
        (Action() with { LastUpdateOn = Day("2026-09-25") }).Assess(Day(today)).IsStale.ShouldBe(stale);

    [Fact]
    public void Assess_StaleSinceLastYear_SaysTheYear()
    {
        var facts = Action() with { LastUpdateOn = Day("2026-10-03"), CurrentDue = Day("2027-12-31"), BaselineDue = Day("2027-12-31") };
        facts.Assess(Day("2026-12-05")).Sentences().ShouldBe(["No update since 3 October."]);
        facts.Assess(Day("2027-02-01")).Sentences().ShouldBe(["No update since 3 October 2026."]);
    }

    [Theory]
    [InlineData(13, "OnTrack")]
    [InlineData(14, "AtRisk")]
    public void Assess_NeverUpdated_IsAtRiskFourteenDaysAfterItsStart(int days, string status)
    {
        var facts = Action() with { Start = Today.AddDays(-days), LastUpdateOn = null };
        facts.Assess().Status.ToString().ShouldBe(status);
    }

    [Fact]
    public void Assess_NeverUpdated_SaysSinceWhen()
    {
        (Action() with { LastUpdateOn = null }).Assess().Sentences().ShouldBe(["No update since it started on 1 April."]);
        (Action() with { LastUpdateOn = null, Start = null }).Assess().Sentences().ShouldBe(["No update yet, and no start date is set."]);
    }

    [Fact]
    public void Assess_StartedJustBeforeTheCutOff_OwesNoUpdateForThatPeriod()
    {
        var early = Action() with { LastUpdateOn = Day("2026-09-20"), Start = Day("2026-10-23") };
        early.Assess().IsStale.ShouldBeTrue();
        (early with { Start = Day("2026-10-24") }).Assess().IsStale.ShouldBeFalse();
    }

    [Fact]
    public void Assess_StartInTheFuture_IsNeverStale()
    {
        var later = Action() with { Start = Today.AddDays(1), LastUpdateOn = Day("2026-01-05") };
        later.Assess().Status.ShouldBe(RagStatus.NotStarted);
        later.Assess().IsStale.ShouldBeFalse();
        (later with { LastUpdateOn = null }).Assess().IsStale.ShouldBeFalse();
    }

    [Fact]
    public void Assess_FinishedWithoutUpdates_IsNotStale() =>
        (Action() with { LastUpdateOn = null, CompletedOn = Today.AddDays(-3) }).Assess().Drivers.ShouldHaveSingleItem().Code.ShouldBe(DriverCodes.ImpactDue);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
