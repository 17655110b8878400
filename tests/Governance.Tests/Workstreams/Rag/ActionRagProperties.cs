using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class ActionRagProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Assess_AnyAction_FollowsTheTableInItsOrder() =>
        Prop.ForAll(AnyAction.Any, facts => facts.Assess().Status == SpecTable.StatusOn17November(facts)).Check(Many);

    [Fact]
    public void Generator_ManyActions_ReachesEveryStatus() => AnyAction.Any.Generator.Sample(2000)
        .Select(facts => facts.Assess().Status).Distinct().Count().ShouldBe(Enum.GetValues<RagStatus>().Length);

    [Fact]
    public void Assess_AnyLiveAction_LooksNoBetterOnALaterDay() => Prop.ForAll(
        AnyAction.Live,
        AnyAction.LaterDay,
        (facts, later) => Seriousness(facts, later) >= Seriousness(facts, Today)).Check(Many);

    [Fact]
    public void Assess_CriticalBlockerAdded_TurnsEveryUnfinishedActionOffTrack() => Prop.ForAll(
        AnyAction.Live,
        facts => facts.Blocked("anything", critical: true).Assess().Status == RagStatus.OffTrack).Check(Many);

    [Fact]
    public void Assess_AnyTroubleAdded_NeverLooksBetter() => Prop.ForAll(
        AnyAction.Any,
        facts => new[] { facts.Blocked("anything", critical: false), facts.Blocked("anything", critical: true), facts.LateMilestone(3), facts.LateMilestone(30) }
            .All(worse => worse.Assess().Status.Seriousness() >= facts.Assess().Status.Seriousness())).Check(Many);

    [Fact]
    public void Assess_UpdateToday_NeverLooksWorseAndIsNotStale() => Prop.ForAll(
        AnyAction.Live,
        facts => (facts with { LastUpdateOn = Today }).Assess() is var updated
            && !updated.IsStale
            && updated.Status.Seriousness() <= facts.Assess().Status.Seriousness()).Check(Many);

    [Fact]
    public void Assess_AnyOrderOfMilestonesAndBlockers_SaysTheSame() => Prop.ForAll(
        AnyAction.Any,
        facts => (facts with { Milestones = [.. facts.Milestones.Reverse()], OpenBlockers = [.. facts.OpenBlockers.Reverse()] }).Assess().Drivers
            .SequenceEqual(facts.Assess().Drivers)).Check(Many);

    [Fact]
    public void Assess_AnyActionNotOnTrack_SaysWhyInWholeSentences() => Prop.ForAll(
        AnyAction.Any,
        facts => facts.Assess() is var assessment
            && (assessment.Status == RagStatus.OnTrack || assessment.Drivers.Count > 0)
            && assessment.Drivers.All(driver => char.IsUpper(driver.Sentence[0]) && driver.Sentence.EndsWith('.') && driver.Days is null or >= 0)).Check(Many);

    private static int Seriousness(ActionFacts facts, DateOnly day) => facts.Assess(day).Status.Seriousness();
}
