using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class StaleWorkstreamTests
{
    [Fact]
    public void RollUp_EveryLiveActionStale_SaysSinceWhenAndNeverLastMonthsGreen()
    {
        var assessment = RollUp(Real(Stale("2026-09-18")), Real(Stale("2026-09-25")));
        assessment.Status.ShouldBe(RagStatus.AtRisk);
        assessment.Sentences().ShouldBe(["No update since 25 September."]);
        assessment.IsStale.ShouldBeTrue();
    }

    [Fact]
    public void RollUp_OneLiveActionUpdated_IsNotStale()
    {
        var assessment = RollUp(Real(Stale("2026-09-18")), Real(Action()));
        assessment.IsStale.ShouldBeFalse();
        assessment.Drivers.ShouldHaveSingleItem().Code.ShouldBe(DriverCodes.ActionsAtRisk);
    }

    [Fact]
    public void RollUp_NoLiveActionEverUpdated_SaysSo() =>
        RollUp(Real(Action() with { LastUpdateOn = null })).Sentences().ShouldBe(["No update yet on any live action."]);

    [Fact]
    public void RollUp_StaleAndBlocked_SaysBoth() => RollUp(Real(Stale("2026-09-25").Blocked("no shared record", critical: false))).Sentences()
        .ShouldBe(["No update since 25 September.", "Its only live action, “Fill three assessment posts”, is at risk. Open blocker: no shared record."]);

    [Fact]
    public void RollUp_StaleAndOffTrack_IsOffTrackAndStillSaysNoUpdate()
    {
        var assessment = RollUp(Real(Stale("2026-09-25") with { CurrentDue = Today.AddDays(-2) }));
        assessment.Status.ShouldBe(RagStatus.OffTrack);
        assessment.Also.Select(driver => driver.Sentence).ShouldBe(["No update since 25 September."]);
    }

    private static ActionFacts Stale(string lastUpdate) => Action() with { LastUpdateOn = DateOnly.ParseExact(lastUpdate, "yyyy-MM-dd") };

    private static RolledAction Real(ActionFacts facts) => new("WS08-01", facts.Title, facts.Critical, facts.LastUpdateOn, facts.Assess());

    private static Assessment RollUp(params IReadOnlyList<RolledAction> actions) => WorkstreamRag.RollUp(actions, RagRule.Default, Today);
}
