using FsCheck;
using FsCheck.Fluent;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Clock;
using Microsoft.Extensions.Configuration;

namespace Governance.Tests.Partnership.Disputes;

public sealed class DisputeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 17, 9, 30, 0, TimeSpan.Zero);
    private static readonly WorkingDays Days = new();
    private static readonly StageLimits Limits = new();

    [Fact]
    public void Raise_BeforeChristmas_CountsWorkingDaysOverTheHolidays()
    {
        var dispute = Dispute(new(2026, 12, 22));
        var step = dispute.Raise(Limits, Days, Now, "Clerk");

        // 23, 24, 29, 30 and 31 December: 25 and 28 are holidays.
        (dispute.Deadline, step.Deadline).ShouldBe((new DateOnly(2026, 12, 31), new DateOnly(2026, 12, 31)));
        dispute.IsOverdue(new(2026, 12, 31)).ShouldBeFalse();
        dispute.IsOverdue(new(2027, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Move_ToAStage_CountsItsDeadlineFromTheDayItWasEntered()
    {
        var dispute = Raised(new(2026, 11, 2));
        dispute.Move(DisputeStage.IndependentMediation, new(2026, 11, 9), "Urgent.", Limits, Days, Now, "Clerk").Value.Deadline.ShouldBe(new DateOnly(2026, 12, 7));
        (dispute.Stage, dispute.StageFrom, dispute.IsOver).ShouldBe((DisputeStage.IndependentMediation, new DateOnly(2026, 11, 9), false));
    }

    [Fact]
    public void Move_ToAnEnd_HasNoDeadlineAndKeepsTheOutcome()
    {
        var dispute = Raised(new(2026, 11, 2));
        dispute.Move(DisputeStage.Resolved, new(2026, 11, 9), "The ICB pays.", Limits, Days, Now, "Clerk").Ok.ShouldBeTrue();
        (dispute.Deadline, dispute.Outcome, dispute.IsOver).ShouldBe((null, "The ICB pays.", true));
        dispute.Move(DisputeStage.Withdrawn, new(2026, 11, 10), "No.", Limits, Days, Now, "Clerk").Problems.Single().Code.ShouldBe("dispute-is-over");
    }

    [Fact]
    public void Move_BackOrToTheSameStage_IsRefused()
    {
        var dispute = Raised(new(2026, 11, 2));
        dispute.Move(DisputeStage.Raised, new(2026, 11, 9), "Again.", Limits, Days, Now, "Clerk").Problems.Single().Field.ShouldBe("Stage");
        StageGoesBack.Check(DisputeStage.ExecutiveLeads, DisputeStage.OfficersNegotiation).ShouldNotBeNull();
        StageGoesBack.Check(DisputeStage.OfficersNegotiation, DisputeStage.ExecutiveLeads).ShouldBeNull();
    }

    [Fact]
    public void Move_BeforeTheStageBegan_OrWithoutWords_IsRefused()
    {
        var dispute = Raised(new(2026, 11, 2));
        dispute.Move(DisputeStage.OfficersNegotiation, new(2026, 11, 1), "Why.", Limits, Days, Now, "Clerk").Problems.Single().Field.ShouldBe("On");
        dispute.Move(DisputeStage.OfficersNegotiation, new(2026, 11, 2), " ", Limits, Days, Now, "Clerk").Problems.Single().Field.ShouldBe("Note");
        dispute.Stage.ShouldBe(DisputeStage.Raised);
    }

    [Fact]
    public void Limits_InTheSettings_ReplaceTheUsualOnes()
    {
        var limits = new StageLimits(new ConfigurationBuilder().AddInMemoryCollection([new("Disputes:WorkingDays:Raised", "2"), new("Disputes:WorkingDays:ExecutiveLeads", "soon")]).Build());
        (limits.For(DisputeStage.Raised), limits.For(DisputeStage.ExecutiveLeads), limits.For(DisputeStage.Resolved)).ShouldBe((2, 10, null));
    }

    [Fact]
    public void Stages_InAnyOrderProposed_OnlyGoForward() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<DisputeStage>()).ArrayOf(10).ToArbitrary(),
        proposed =>
        {
            var dispute = Raised(new(2026, 11, 2));
            var taken = proposed.Where(s => dispute.Move(s, new(2026, 11, 9), "Why.", Limits, Days, Now, "Clerk").Ok).ToList();
            return taken.SequenceEqual(taken.Distinct().Order()) && taken.Count(s => s is DisputeStage.Resolved or DisputeStage.Withdrawn) <= 1;
        }).QuickCheckThrowOnFailure();

    private static Dispute Raised(DateOnly on)
    {
        var dispute = Dispute(on);
        dispute.Raise(Limits, Days, Now, "Clerk");
        return dispute;
    }

    private static Dispute Dispute(DateOnly on) => new() { Number = 1, Reference = "DP-01", Title = "Who pays", Detail = "Each says the other.", RaisedById = Guid.CreateVersion7(), AgainstId = Guid.CreateVersion7(), RaisedOn = on };
}
