using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class ActionRagTests
{
    [Fact]
    public void Assess_StartedWithNothingWrong_IsOnTrackWithoutDrivers()
    {
        var assessment = Action().Assess();
        assessment.Status.ShouldBe(RagStatus.OnTrack);
        assessment.Drivers.ShouldBeEmpty();
        assessment.Also.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "OnTrack", null)]
    [InlineData(1, "OffTrack", "It is 1 day past its current due date.")]
    [InlineData(18, "OffTrack", "It is 18 days past its current due date.")]
    public void Assess_PastCurrentDue_IsOffTrackFromTheDayAfter(int days, string status, string? sentence) =>
        Expect(Action() with { CurrentDue = Today.AddDays(-days) }, status, sentence);

    [Theory]
    [InlineData(0, "OnTrack", null)]
    [InlineData(1, "AtRisk", "Milestone “Publish core offer” is 1 day late.")]
    [InlineData(28, "AtRisk", "Milestone “Publish core offer” is 28 days late.")]
    [InlineData(29, "OffTrack", "Milestone “Publish core offer” is 29 days late.")]
    [InlineData(34, "OffTrack", "Milestone “Publish core offer” is 34 days late.")]
    public void Assess_MilestoneLate_IsAtRiskTo28DaysAndOffTrackAfter(int days, string status, string? sentence) =>
        Expect(Action().LateMilestone(days), status, sentence);

    [Fact]
    public void Assess_MilestoneMet_IsNoLongerLate()
    {
        var met = new MilestoneFact("Publish core offer", Today.AddDays(-60), Today.AddDays(-1));
        Expect(Action() with { Milestones = [met] }, "OnTrack", null);
        Expect(Action() with { Milestones = [met with { MetOn = Today.AddDays(1) }] }, "OffTrack", "Milestone “Publish core offer” is 60 days late.");
    }

    [Theory]
    [InlineData(0, "OnTrack", null)]
    [InlineData(1, "AtRisk", "Its forecast, 1 January 2027, is 1 day after its baseline date.")]
    [InlineData(28, "AtRisk", "Its forecast, 28 January 2027, is 28 days after its baseline date.")]
    [InlineData(29, "OffTrack", "Its forecast, 29 January 2027, is 29 days after its baseline date.")]
    public void Assess_ForecastAfterBaseline_IsAtRiskTo28DaysAndOffTrackAfter(int days, string status, string? sentence) =>
        Expect(Action().ForecastAfterBaseline(days), status, sentence);

    [Fact]
    public void Assess_Rebaselined_StillMeasuresTheForecastFromTheOldDate()
    {
        var moved = Action() with { BaselineDue = new DateOnly(2026, 8, 31), CurrentDue = new DateOnly(2027, 1, 29), Forecast = new DateOnly(2027, 1, 15) };
        Expect(moved, "OffTrack", "Its forecast, 15 January 2027, is 137 days after its baseline date.");
    }

    [Fact]
    public void Assess_NoBaseline_MeasuresTheForecastFromTheCurrentDate()
    {
        var facts = Action() with { BaselineDue = null, Forecast = new DateOnly(2027, 1, 10) };
        Expect(facts, "AtRisk", "Its forecast, 10 January 2027, is 10 days after its current due date.");
    }

    [Fact]
    public void Assess_OpenBlocker_IsAtRiskAndACriticalOneIsOffTrack()
    {
        Expect(Action().Blocked("price for the extension not agreed", critical: false), "AtRisk", "Open blocker: price for the extension not agreed.");
        Expect(Action().Blocked("3 of 8 assessment posts are vacant.", critical: true), "OffTrack", "Open blocker marked critical: 3 of 8 assessment posts are vacant.");
        Expect(Action().Blocked("opened tomorrow", critical: true, daysAgo: -1), "OnTrack", null);
    }

    [Fact]
    public void Assess_SeveralReasons_ShowsAllOfTheWinningStatusAndKeepsTheLesserBeside()
    {
        var facts = (Action() with { CurrentDue = Today.AddDays(-18), LastUpdateOn = new DateOnly(2026, 9, 25) })
            .ForecastAfterBaseline(40)
            .LateMilestone(30, "Second")
            .LateMilestone(50, "First")
            .LateMilestone(5, "Third")
            .Blocked("posts are vacant", critical: true)
            .Blocked("no shared record", critical: false);
        var assessment = facts.Assess();
        assessment.Status.ShouldBe(RagStatus.OffTrack);
        assessment.Sentences().ShouldBe(
        [
            "It is 18 days past its current due date.",
            "Milestone “First” is 50 days late.",
            "Milestone “Second” is 30 days late.",
            "Its forecast, 9 February 2027, is 40 days after its baseline date.",
            "Open blocker marked critical: posts are vacant.",
        ]);
        assessment.Also.Select(driver => driver.Sentence).ShouldBe(
        [
            "Milestone “Third” is 5 days late.",
            "Open blocker: no shared record.",
            "No update since 25 September.",
        ]);
        assessment.IsStale.ShouldBeTrue();
    }

    [Fact]
    public void Assess_StartInTheFuture_IsNotStartedUnlessSomethingIsAlreadyWrong()
    {
        var later = Action() with { Start = new DateOnly(2027, 1, 4), LastUpdateOn = null, CurrentDue = new DateOnly(2027, 4, 30), BaselineDue = new DateOnly(2027, 4, 30) };
        Expect(later, "NotStarted", "It starts on 4 January 2027.");
        Expect(later with { Start = Today }, "OnTrack", null);
        Expect(later.Blocked("no funding", critical: false), "AtRisk", "Open blocker: no funding.");
        Expect(later.Blocked("no funding", critical: true), "OffTrack", "Open blocker marked critical: no funding.");
    }

    [Fact]
    public void Assess_NoDueDateOrOwner_IsAtRiskOnceStarted()
    {
        var vague = Action() with { BaselineDue = null, CurrentDue = null, DueAsStated = "TBC", OwnerMissing = true };
        var assessment = vague.Assess();
        assessment.Status.ShouldBe(RagStatus.AtRisk);
        assessment.Sentences().ShouldBe(["No due date: stated as “TBC”.", "No owner is named."]);

        Expect(vague with { DueAsStated = null, OwnerMissing = false }, "AtRisk", "No due date.");
        var later = (vague with { Start = Today.AddDays(1) }).Assess();
        later.Status.ShouldBe(RagStatus.NotStarted);
        later.Also.Select(driver => driver.Code).ShouldBe([DriverCodes.NoDueDate, DriverCodes.NoOwner]);
        vague.Assess(rule: new RagRule { NoDueDateIsAtRisk = false, NoOwnerIsAtRisk = false }).Status.ShouldBe(RagStatus.OnTrack);
    }

    private static void Expect(ActionFacts facts, string status, string? sentence)
    {
        var assessment = facts.Assess();
        assessment.Status.ToString().ShouldBe(status);
        assessment.Sentences().ShouldBe(sentence is null ? [] : [sentence]);
    }
}
