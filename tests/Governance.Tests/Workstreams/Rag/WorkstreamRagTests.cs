using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class WorkstreamRagTests
{
    [Fact]
    public void RollUp_CriticalActionOffTrack_IsOffTrackAndNamesIt()
    {
        var assessment = RollUp([.. Some(9, RagStatus.OnTrack, "On"), Rolled("Fill three assessment posts", RagStatus.OffTrack, critical: true)]);
        assessment.Status.ShouldBe(RagStatus.OffTrack);
        assessment.Sentences().ShouldBe(["Critical action “Fill three assessment posts” is off track. It is 3 days past its current due date."]);
    }

    [Fact]
    public void RollUp_CriticalActionOnlyAtRisk_DoesNotDecide() =>
        RollUp([.. Some(9, RagStatus.OnTrack, "On"), Rolled("Any", RagStatus.AtRisk, critical: true)]).Status.ShouldBe(RagStatus.OnTrack);

    [Theory]
    [InlineData(1, 5, "AtRisk")]
    [InlineData(2, 10, "AtRisk")]
    [InlineData(3, 14, "OffTrack")]
    [InlineData(21, 104, "OffTrack")]
    [InlineData(100, 500, "AtRisk")]
    [InlineData(101, 500, "OffTrack")]
    public void RollUp_SomeOffTrack_IsOffTrackOnlyOverTwentyPercent(int offTrack, int live, string status) =>
        RollUp([.. Some(offTrack, RagStatus.OffTrack, "Off"), .. Some(live - offTrack, RagStatus.OnTrack, "On")]).Status.ToString().ShouldBe(status);

    [Theory]
    [InlineData(1, 5, "OnTrack")]
    [InlineData(2, 10, "OnTrack")]
    [InlineData(2, 7, "AtRisk")]
    [InlineData(100, 500, "OnTrack")]
    [InlineData(101, 500, "AtRisk")]
    public void RollUp_SomeAtRisk_IsAtRiskOnlyOverTwentyPercent(int atRisk, int live, string status) =>
        RollUp([.. Some(atRisk, RagStatus.AtRisk, "Risk"), .. Some(live - atRisk, RagStatus.OnTrack, "On")]).Status.ToString().ShouldBe(status);

    [Fact]
    public void RollUp_ActionsNotLive_AreNotCounted()
    {
        IReadOnlyList<RolledAction> idle = [.. Some(20, RagStatus.Complete, "Done"), .. Some(20, RagStatus.NotStarted, "Later"), .. Some(20, RagStatus.Closed, "Shut")];
        var assessment = RollUp([.. idle, .. Some(3, RagStatus.OnTrack, "On"), Rolled("Late", RagStatus.OffTrack)]);
        assessment.Status.ShouldBe(RagStatus.OffTrack);
        assessment.Sentences().ShouldBe(["1 of 4 live actions is off track: “Late”. It is 3 days past its current due date."]);
    }

    [Fact]
    public void RollUp_TwoOfFourteenOffTrack_NamesBoth()
    {
        var assessment = RollUp([.. Some(12, RagStatus.OnTrack, "On"), Rolled("Review pathway", RagStatus.OffTrack), Rolled("Map provision", RagStatus.OffTrack)]);
        assessment.Status.ShouldBe(RagStatus.AtRisk);
        assessment.Sentences().ShouldBe(["2 of 14 live actions are off track: “Map provision” and “Review pathway”."]);
    }

    [Fact]
    public void RollUp_SeveralNamed_AreInOrderOfReferenceWithTheCriticalFirst()
    {
        RolledAction Referenced(string reference, string title, bool critical = false) => Rolled(title, RagStatus.AtRisk, critical) with { Reference = reference };
        RollUp([Referenced("WS04-02", "Agree"), Referenced("WS04-01", "Train"), Referenced("WS04-09", "Fill", critical: true)]).Sentences()
            .ShouldBe(["3 of 3 live actions are at risk: “Fill”, “Train” and “Agree”."]);
    }

    [Fact]
    public void RollUp_ManyOffTrack_CountsThoseNotNamed() => RollUp(Some(8, RagStatus.OffTrack, "Off")).Sentences()
        .ShouldBe(["8 of 8 live actions are off track: “Off01”, “Off02”, “Off03”, “Off04”, “Off05” and 3 more."]);

    [Fact]
    public void RollUp_CriticalOffTrackBesideOthers_KeepsTheOthersInView()
    {
        var assessment = RollUp(
        [
            .. Some(8, RagStatus.OnTrack, "On"),
            Rolled("A", RagStatus.OffTrack, critical: true),
            Rolled("B", RagStatus.OffTrack),
            Rolled("C", RagStatus.AtRisk, reason: "Open blocker: price."),
        ]);
        assessment.Drivers.Select(driver => driver.Code).ShouldBe([DriverCodes.CriticalActionOffTrack]);
        assessment.Also.Select(driver => driver.Sentence).ShouldBe(
        [
            "2 of 11 live actions are off track: “A” and “B”.",
            "1 of 11 live actions is at risk: “C”. Open blocker: price.",
        ]);
    }

    [Fact]
    public void RollUp_AllOnTrack_SaysHowMany()
    {
        RollUp(Some(9, RagStatus.OnTrack, "On")).Sentences().ShouldBe(["All 9 live actions are on track."]);
        RollUp(Some(1, RagStatus.OnTrack, "On")).Sentences().ShouldBe(["Its only live action is on track."]);
        RollUp([.. Some(8, RagStatus.OnTrack, "On"), Rolled("C", RagStatus.AtRisk)]).Sentences()
            .ShouldBe(["8 of 9 live actions are on track; 1 is at risk: “C”."]);
        RollUp([.. Some(9, RagStatus.OnTrack, "On"), .. Some(2, RagStatus.AtRisk, "C")]).Sentences()
            .ShouldBe(["9 of 11 live actions are on track; 2 are at risk: “C01” and “C02”."]);
    }

    [Theory]
    [InlineData(0, 0, 0, "NotStarted", "No actions yet.")]
    [InlineData(2, 0, 0, "Complete", "2 actions are complete, with impact shown.")]
    [InlineData(1, 1, 0, "Complete", "1 action is complete, with impact shown; 1 closed without completing.")]
    [InlineData(0, 3, 0, "Closed", "3 actions are closed without completing.")]
    [InlineData(0, 1, 2, "NotStarted", "No action has started.")]
    [InlineData(1, 0, 2, "OnTrack", "1 action is complete and 2 not started; none is live.")]
    public void RollUp_NoneLive_SaysWhatThereIs(int complete, int closed, int waiting, string status, string sentence)
    {
        var assessment = RollUp([.. Some(complete, RagStatus.Complete, "Done"), .. Some(closed, RagStatus.Closed, "Shut"), .. Some(waiting, RagStatus.NotStarted, "Later")]);
        assessment.Status.ToString().ShouldBe(status);
        assessment.Sentences().ShouldBe([sentence]);
    }

    private static Assessment RollUp(IReadOnlyList<RolledAction> actions) => WorkstreamRag.RollUp(actions, RagRule.Default, Today);
}
