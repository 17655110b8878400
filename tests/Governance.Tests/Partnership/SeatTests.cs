using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership;

public class SeatTests
{
    [Fact]
    public void On_SomeSeatsHeld_FilledAndVacantAddUp()
    {
        var (parents, heads) = (SeatType(required: 3), SeatType("Primary headteachers", 2, Sector.Education));
        var count = SeatCount.On(Today, [parents, heads], [Seat(parents), Seat(parents, "Co-chair"), Seat(heads)]);
        (count.Required, count.Filled, count.Vacant).ShouldBe((5, 3, 2));
        count.Types[0].Vacant.ShouldBe(1);
    }

    [Fact]
    public void On_HolderLeftOrNotYetThere_IsVacant()
    {
        var type = SeatType(required: 3);
        var seats = new[] { Seat(type, to: Today.AddDays(-1)), Seat(type, from: Today.AddDays(1)), Seat(type, to: Today) };
        SeatCount.On(Today, [type], seats).Filled.ShouldBe(1);
    }

    [Fact]
    public void On_MoreHoldersThanSeats_NeverCountsBeyondRequired()
    {
        var type = SeatType(required: 1);
        var count = SeatCount.On(Today, [type], [Seat(type), Seat(type, "Another")]);
        (count.Required, count.Filled, count.Vacant).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void MissingSectors_NoHealthSeat_SaysHealthAlone() =>
        SeatCount.On(Today, [SeatType(), SeatType(sector: Sector.Care), SeatType(sector: Sector.Education)], []).MissingSectors.ShouldBe([Sector.Health]);

    [Fact]
    public void MissingSectors_HealthListedButVacant_SaysNothing() =>
        SeatCount.On(Today, [SeatType(), SeatType(sector: Sector.Care), SeatType(sector: Sector.Education), SeatType(sector: Sector.Health)], []).MissingSectors.ShouldBeEmpty();

    [Theory]
    [InlineData(13, 13, true)]
    [InlineData(14, 13, false)]
    public void Quorum_AgainstSeats_MayNotExceedThem(int quorum, int seats, bool allowed) =>
        (QuorumExceedsSeats.Check(quorum, seats) is null).ShouldBe(allowed);

    [Fact]
    public void Quorum_Exceeding_IsSaidBesideItsField()
    {
        var problem = QuorumExceedsSeats.Check(14, 13)!;
        problem.Field.ShouldBe("Quorum");
        problem.Message.ShouldContain("the board has 13 seats");
    }

    [Fact]
    public void FillSeat_AllHeld_IsRefused()
    {
        SeatTypeIsFull.Check(SeatType(required: 2), 2)!.Message.ShouldContain("All 2 seats");
        SeatTypeIsFull.Check(SeatType(required: 2), 1).ShouldBeNull();
    }

    [Fact]
    public void LowerRequired_BelowHeld_IsRefused()
    {
        SeatTypeHoldsMore.Check(2, 3).ShouldNotBeNull();
        SeatTypeHoldsMore.Check(3, 3).ShouldBeNull();
    }
}
