using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Tests.Workstreams.Rag;

public sealed class RagClaimTests
{
    [Fact]
    public void Settle_BetterThanComputed_NeedsAReason()
    {
        var refused = RagClaim.Settle(RagStatus.OffTrack, RagStatus.AtRisk, "  ");
        refused.Ok.ShouldBeFalse();
        var problem = refused.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Field).ShouldBe(("claim-needs-reason", "ClaimReason"));
        problem.Message.ShouldBe("Say why it is at risk, not off track as the rule says.");

        RagClaim.Settle(RagStatus.OffTrack, RagStatus.AtRisk, " agency cover starts 1 December ").Value
            .ShouldBe(new RagClaim(RagStatus.AtRisk, "agency cover starts 1 December"));
    }

    [Fact]
    public void Settle_WorseThanComputed_NeedsNoReason() =>
        RagClaim.Settle(RagStatus.OnTrack, RagStatus.OffTrack, null).Value.ShouldBe(new RagClaim(RagStatus.OffTrack, null));

    [Theory]
    [InlineData(RagStatus.AtRisk, RagStatus.AtRisk)]
    [InlineData(RagStatus.Complete, RagStatus.Complete)]
    [InlineData(RagStatus.OffTrack, null)]
    public void Settle_SameAsComputedOrNothing_KeepsNoClaim(RagStatus computed, RagStatus? claimed)
    {
        var settled = RagClaim.Settle(computed, claimed, "because");
        settled.Ok.ShouldBeTrue();
        settled.Value.ShouldBeNull();
        RagClaim.Differs(computed, claimed).ShouldBeFalse();
    }

    [Theory]
    [InlineData(RagStatus.OffTrack, RagStatus.Complete)]
    [InlineData(RagStatus.OffTrack, RagStatus.Closed)]
    [InlineData(RagStatus.OnTrack, RagStatus.NotStarted)]
    [InlineData(RagStatus.Complete, RagStatus.OnTrack)]
    [InlineData(RagStatus.Closed, RagStatus.AtRisk)]
    [InlineData(RagStatus.NotStarted, RagStatus.OnTrack)]
    public void Settle_NotALiveStatus_IsRefused(RagStatus computed, RagStatus claimed) =>
        RagClaim.Settle(computed, claimed, "because").Problems.ShouldHaveSingleItem().Code.ShouldBe("claim-not-live");

    [Fact]
    public void Settle_WarningBeforeTheStart_IsKept() =>
        RagClaim.Settle(RagStatus.NotStarted, RagStatus.AtRisk, null).Value.ShouldBe(new RagClaim(RagStatus.AtRisk, null));

    [Fact]
    public void Differs_OtherStatusClaimed_IsTrue() => RagClaim.Differs(RagStatus.OffTrack, RagStatus.AtRisk).ShouldBeTrue();
}
