using System.Text.Json;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class RagRuleTests
{
    [Fact]
    public void Default_Figures_AreThoseOfTheWrittenRule()
    {
        var rule = RagRule.Default;
        (rule.MilestoneOffTrackDays, rule.ForecastOffTrackDays, rule.NoUpdateAfterStartDays, rule.ImpactGraceDays).ShouldBe((28, 28, 14, 28));
        (rule.WorkstreamOffTrackPercent, rule.WorkstreamAtRiskPercent).ShouldBe((20, 20));
        rule.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Json_AnyRule_ComesBackTheSame()
    {
        var rule = new RagRule { Version = 3, EffectiveFrom = new DateOnly(2027, 4, 1), MilestoneOffTrackDays = 14, NoOwnerIsAtRisk = false };
        JsonSerializer.Deserialize<RagRule>(JsonSerializer.Serialize(rule)).ShouldBe(rule);
    }

    [Theory]
    [InlineData(-1, 20, 1, "rule-days")]
    [InlineData(367, 20, 1, "rule-days")]
    [InlineData(28, 100, 1, "rule-percent")]
    [InlineData(28, -1, 1, "rule-percent")]
    [InlineData(28, 20, 0, "rule-version")]
    public void Problems_Nonsense_IsRefused(int days, int percent, int version, string code) =>
        new RagRule { ImpactGraceDays = days, WorkstreamAtRiskPercent = percent, Version = version }.Problems().ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(366, 99)]
    public void Problems_Extremes_AreAccepted(int days, int percent) =>
        new RagRule { MilestoneOffTrackDays = days, WorkstreamOffTrackPercent = percent }.Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("2027-03-31", 2)]
    [InlineData("2027-04-01", 4)]
    [InlineData("1999-12-31", 1)]
    public void InForceOn_Versions_TakesTheLatestThatHasStarted(string day, int version)
    {
        RagRule[] versions =
        [
            new() { Version = 3, EffectiveFrom = new DateOnly(2027, 4, 1) },
            new() { Version = 4, EffectiveFrom = new DateOnly(2027, 4, 1) },
            new() { Version = 2, EffectiveFrom = new DateOnly(2026, 4, 1) },
        ];
        RagRule.InForceOn(versions, DateOnly.ParseExact(day, "yyyy-MM-dd")).Version.ShouldBe(version);
    }

    [Fact]
    public void Assess_OtherFigures_MoveTheLine()
    {
        var facts = Action().LateMilestone(10);
        facts.Assess(rule: new RagRule { MilestoneOffTrackDays = 10 }).Status.ShouldBe(RagStatus.AtRisk);
        facts.Assess(rule: new RagRule { MilestoneOffTrackDays = 9 }).Status.ShouldBe(RagStatus.OffTrack);
    }
}
