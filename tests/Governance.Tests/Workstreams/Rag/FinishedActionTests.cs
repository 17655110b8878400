using Governance.Platform.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class FinishedActionTests
{
    [Fact]
    public void Assess_DoneWithImpact_IsCompleteWhateverElseIsWrong()
    {
        var facts = (Action() with { CompletedOn = new DateOnly(2026, 11, 2), ImpactEvidenceRecorded = true, CurrentDue = Today.AddDays(-90) })
            .Blocked("never closed", critical: true);
        var assessment = facts.Assess();
        assessment.Status.ShouldBe(RagStatus.Complete);
        assessment.Sentences().ShouldBe(["Completed on 2 November with evidence of impact."]);
    }

    [Theory]
    [InlineData(0, "OnTrack", "Done on 17 November; evidence of impact is due by 15 December.")]
    [InlineData(28, "OnTrack", "Done on 20 October; evidence of impact is due by 17 November.")]
    [InlineData(29, "AtRisk", "Impact not shown 29 days after it was done, on 19 October.")]
    public void Assess_DoneWithoutImpact_IsAtRiskAfter28Days(int daysAgo, string status, string sentence)
    {
        var assessment = (Action() with { CompletedOn = Today.AddDays(-daysAgo), CurrentDue = Today.AddDays(-60) }).Assess();
        assessment.Status.ToString().ShouldBe(status);
        assessment.Sentences().ShouldBe([sentence]);
    }

    [Fact]
    public void Assess_CompletionDateStillToCome_IsNotDone()
    {
        var facts = Action() with { CompletedOn = Today.AddDays(1), ImpactEvidenceRecorded = true, CurrentDue = Today.AddDays(-1) };
        facts.Assess().Status.ShouldBe(RagStatus.OffTrack);
        facts.Assess(Today.AddDays(1)).Status.ShouldBe(RagStatus.Complete);
    }

    [Fact]
    public void Assess_ClosedWithoutCompleting_IsClosedWithItsReason()
    {
        var closed = Action() with { ClosedOn = new DateOnly(2026, 9, 30), ClosedReason = "Merged with the outreach review.", CurrentDue = Today.AddDays(-90) };
        var assessment = closed.Assess();
        assessment.Status.ShouldBe(RagStatus.Closed);
        assessment.Sentences().ShouldBe(["Closed without completing on 30 September: Merged with the outreach review."]);
        (closed with { ClosedReason = null }).Assess().Sentences().ShouldBe(["Closed without completing on 30 September."]);
        closed.Assess(new DateOnly(2026, 9, 29)).Status.ShouldBe(RagStatus.OffTrack);
    }

    [Fact]
    public void Assess_DoneWithoutImpactThenClosed_IsClosed() =>
        (Action() with { CompletedOn = Today.AddDays(-40), ClosedOn = Today.AddDays(-1) }).Assess().Status.ShouldBe(RagStatus.Closed);
}
