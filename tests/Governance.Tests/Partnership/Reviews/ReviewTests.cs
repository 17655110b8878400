using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Reviews;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Threads;

namespace Governance.Tests.Partnership.Reviews;

public sealed class ReviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);

    [Fact]
    public void Order_AllReasons_OffTrackThenBarrierThenProposalThenLongestAgo()
    {
        var (off, barrier, proposal, never, old, lately) = (Work("Off"), Work("Barrier"), Work("Proposal"), Work("Never"), Work("Old"), Work("Lately"));
        ReviewSignals[] signals =
        [
            new(lately), new(old), new(never), new(proposal) { Proposals = ["“Publish” to 1 May 2027"] },
            new(barrier) { BarriersRaised = [new(2026, 11, 1)] }, new(off) { OffTrackSince = new(2026, 10, 3) },
        ];
        var held = new Dictionary<Guid, DateOnly>
        {
            [off.Node.Id] = new(2026, 9, 1),
            [barrier.Node.Id] = new(2026, 8, 1),
            [proposal.Node.Id] = new(2026, 8, 1),
            [old.Node.Id] = new(2025, 12, 1),
            [lately.Node.Id] = new(2026, 10, 1),
        };

        var rota = ReviewOrder.Of(signals, held, Today);

        rota.Select(r => r.Work.Title).ShouldBe(["Off", "Barrier", "Proposal", "Never", "Old", "Lately"]);
        rota[0].Reasons.ShouldBe(["Off track since 3 October 2026.", "Last looked into on 1 September 2026, 77 days ago."]);
    }

    [Fact]
    public void Order_LookedIntoSinceItWentOffTrack_IsNotFirstForThat()
    {
        var (seen, other) = (Work("Seen"), Work("Other"));
        var rota = ReviewOrder.Of([new(seen) { OffTrackSince = new(2026, 9, 1), BarriersRaised = [new(2026, 9, 2)] }, new(other)], new Dictionary<Guid, DateOnly> { [seen.Node.Id] = new(2026, 10, 15) }, Today);

        rota.Select(r => r.Work.Title).ShouldBe(["Other", "Seen"]);
        rota[1].Reasons.ShouldBe(["Last looked into on 15 October 2026, 33 days ago."]);
        rota[0].Reasons.ShouldBe(["Never looked into."]);
    }

    [Fact]
    public void Order_OfWorkGovernedElsewhere_LeavesItOut() =>
        ReviewOrder.Of([new(Work("Elsewhere") with { GovernedElsewhere = true })], new Dictionary<Guid, DateOnly>(), Today).ShouldBeEmpty();

    [Fact]
    public void Order_WhateverTheOrderGiven_IsTheSame()
    {
        var signals = Enumerable.Range(0, 9).Select(i => new ReviewSignals(Work($"W{i}", i)) { OffTrackSince = i % 3 == 0 ? new(2026, 10, 1) : null, Proposals = i % 2 == 0 ? ["One"] : [] }).ToList();
        var expected = ReviewOrder.Of(signals, new Dictionary<Guid, DateOnly>(), Today).Select(r => r.Work.Title);
        ReviewOrder.Of(Enumerable.Reverse(signals), new Dictionary<Guid, DateOnly>(), Today).Select(r => r.Work.Title).ShouldBe(expected);
    }

    [Fact]
    public void Review_ToComeOrOnAnotherDayThanItsMeeting_IsRefused()
    {
        ReviewedInTheFuture.Check(Today.AddDays(1), Today)!.Field.ShouldBe("On");
        ReviewedInTheFuture.Check(Today, Today).ShouldBeNull();
        ReviewOnAnotherDay.Check(Today, Today.AddDays(-1))!.Message.ShouldContain("16 November 2026");
        ReviewOnAnotherDay.Check(Today, null).ShouldBeNull();
    }

    private static GovernedWork Work(string title, int order = 1) => new(new NodeRef("workstream", Guid.CreateVersion7()), title, "/workstreams/x", Guid.Empty, order);
}
