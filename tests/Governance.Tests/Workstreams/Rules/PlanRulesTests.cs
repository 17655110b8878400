using Governance.Platform.Messages;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Tests.Workstreams.Rules;

public sealed class PlanRulesTests
{
    private static readonly DateOnly May = new(2026, 5, 1);
    private static readonly DateOnly June = new(2026, 6, 30);

    [Fact]
    public void DueBeforeStart_Dates_RefusesOnlyDueBeforeStart()
    {
        Refused(DueBeforeStart.Check(June, May), "due-before-start", "Due")
            .ShouldBe("The due date, 1 May 2026, is before the start date, 30 June 2026. Change one of them.");
        DueBeforeStart.Check(May, June).ShouldBeNull();
        DueBeforeStart.Check(May, May).ShouldBeNull();
        DueBeforeStart.Check(May, null).ShouldBeNull();
        DueBeforeStart.Check(null, May).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(null, true)]
    public void PercentOutsideZeroToHundred_Percent_AcceptsOnlyWithin(int? percent, bool accepted) =>
        (PercentOutsideZeroToHundred.Check(percent) is null).ShouldBe(accepted);

    [Fact]
    public void MilestoneAfterDue_Dates_RefusesOnlyAfterTheActionsDate()
    {
        Refused(MilestoneAfterDue.Check("Pilot ends", June, May), "milestone-after-due", "Milestone")
            .ShouldBe("Milestone “Pilot ends” is due on 30 June 2026, after its action’s due date, 1 May 2026. Give it an earlier date.");
        MilestoneAfterDue.Check("Pilot ends", May, May).ShouldBeNull();
        MilestoneAfterDue.Check("Pilot ends", June, null).ShouldBeNull();
    }

    [Fact]
    public void RebaselineNeedsDecision_DateMoved_RefusesWithoutOne()
    {
        Refused(RebaselineNeedsDecision.Check(May, June, " "), "rebaseline-needs-decision", "Decision").ShouldContain("from 1 May 2026");
        RebaselineNeedsDecision.Check(May, null, null).ShouldNotBeNull();
        RebaselineNeedsDecision.Check(May, June, "D-2026-28").ShouldBeNull();
        RebaselineNeedsDecision.Check(May, May, null).ShouldBeNull();
        RebaselineNeedsDecision.Check(null, June, null).ShouldBeNull();
    }

    [Fact]
    public void CompletionNeedsImpact_DoneWithout_AdvisesTheDay()
    {
        var advice = CompletionNeedsImpact.Check(May, impactEvidenceRecorded: false, RagRule.Default).ShouldNotBeNull();
        advice.Severity.ShouldBe(Severity.Advice);
        advice.Message.ShouldBe("It will be at risk after 29 May 2026 unless evidence of impact is recorded by then.");
        CompletionNeedsImpact.Check(May, impactEvidenceRecorded: true, RagRule.Default).ShouldBeNull();
        CompletionNeedsImpact.Check(null, impactEvidenceRecorded: false, RagRule.Default).ShouldBeNull();
    }

    [Fact]
    public void CompletedInTheFuture_Date_RefusesOnlyAfterToday()
    {
        Refused(CompletedInTheFuture.Check(June, May), "completed-in-future", "CompletedOn").ShouldContain("30 June 2026");
        CompletedInTheFuture.Check(May, May).ShouldBeNull();
        CompletedInTheFuture.Check(null, May).ShouldBeNull();
    }

    [Fact]
    public void ClosingNeedsReason_Reason_RefusesOnlyWithout()
    {
        Refused(ClosingNeedsReason.Check(""), "closing-needs-reason", "ClosedReason");
        ClosingNeedsReason.Check("Merged with the outreach review").ShouldBeNull();
    }

    [Fact]
    public void DoneAtHundredPercent_NoCompletionDate_IsAdvised()
    {
        DoneAtHundredPercent.Check(100, null)!.Severity.ShouldBe(Severity.Advice);
        DoneAtHundredPercent.Check(100, May).ShouldBeNull();
        DoneAtHundredPercent.Check(99, null).ShouldBeNull();
    }

    internal static string Refused(Problem? problem, string code, string field)
    {
        problem.ShouldNotBeNull();
        (problem.Code, problem.Field, problem.Severity).ShouldBe((code, field, Severity.Error));
        return problem.Message;
    }
}
