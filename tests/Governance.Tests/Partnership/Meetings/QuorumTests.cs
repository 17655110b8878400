using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership.Meetings;

public sealed class QuorumTests
{
    private readonly SeatType parents = SeatType(required: 3);
    private readonly SeatType health = SeatType("Integrated care board", 1, Sector.Health);
    private readonly Dictionary<Guid, Attendance> marks = [];

    [Fact]
    public void Sentence_NothingRecorded_SaysHowManyAreNeeded() =>
        Said(new(2, null, []), Held("Co-chair"), Held("Parent")).ShouldBe("Attendance is not recorded yet. 2 seats of the 2 filled must be present. 2 vacant seats do not count.");

    [Fact]
    public void Sentence_EnoughPresent_SaysQuorate() =>
        Said(new(2, null, []), Held("Co-chair", Presence.Present), Held("Parent", Presence.Substitute)).ShouldBe("Quorate: 2 of 2 filled seats are present and 2 are needed. 2 vacant seats do not count.");

    [Fact]
    public void Sentence_TooFew_NamesWhoIsMissingAndWhy() =>
        Said(new(3, null, []), Held("Co-chair", Presence.Present), Held("Parent", Presence.Apologies), Held("Father", Presence.Absent), Held("ICB lead", null, health))
            .ShouldBe("Not quorate: 1 of 4 filled seats is present and 3 are needed. Missing: Father (absent), Parent (apologies) and ICB lead (not recorded).");

    [Fact]
    public void Sentence_SectorMissing_SaysWhichAlthoughEnoughCame() =>
        Said(new(2, null, [Sector.Health]), Held("Co-chair", Presence.Present), Held("Parent", Presence.Present), Held("ICB lead", Presence.Apologies, health))
            .ShouldContain("Not quorate: 2 of 3 filled seats are present and 2 are needed. Nobody is present from health. Missing: ICB lead (apologies).");

    [Theory]
    [InlineData(QuorumShare.Half, 12, 6)]
    [InlineData(QuorumShare.Half, 13, 7)]
    [InlineData(QuorumShare.Third, 13, 5)]
    [InlineData(QuorumShare.TwoThirds, 13, 9)]
    [InlineData(QuorumShare.ThreeQuarters, 12, 9)]
    [InlineData(QuorumShare.Half, 0, 1)]
    internal void Needed_ShareOfFilled_RoundsUpAndIsNeverNothing(QuorumShare share, int filled, int needed) => new QuorumRule(7, share, []).Needed(filled).ShouldBe(needed);

    [Fact]
    public void Rule_InWords_SaysNumberShareAndSectors()
    {
        QuorumWords.Rule(new(7, null, []), 13).ShouldBe("Quorum is 7 of 13 seats");
        QuorumWords.Rule(new(7, QuorumShare.TwoThirds, [Sector.Health, Sector.ParentCarer]), 13).ShouldBe("Quorum is two thirds of the filled seats, with health and parent carer present");
        QuorumWords.Rule(new(0, null, []), 13).ShouldBe("No quorum is set");
    }

    [Fact]
    public void Sector_WithoutASeat_IsRefusedBesideTheBoxes()
    {
        var problem = QuorumSectorHasNoSeat.Check([Sector.Health, Sector.ParentCarer], [parents])!;
        (problem.Field, problem.Message).ShouldBe(("QuorumSectors", "The board has no seat from health, so this could never be met. Add the seat first."));
        QuorumSectorHasNoSeat.Check([Sector.Health], [parents, health]).ShouldBeNull();
    }

    [Theory]
    [InlineData(DecisionState.Agreed, true, null)]
    [InlineData(DecisionState.Agreed, false, "meeting-is-inquorate")]
    [InlineData(DecisionState.Refused, false, "meeting-is-inquorate")]
    [InlineData(DecisionState.ToBeRatified, false, null)]
    [InlineData(DecisionState.ToBeRatified, true, "meeting-is-quorate")]
    [InlineData(DecisionState.Withdrawn, false, null)]
    internal void Answer_ByQuorum_IsAllowedOnlyAsItMay(DecisionState answer, bool quorate, string? code) =>
        AnswerNeedsQuorum.Check(answer, Quorum(new(1, null, []), Held("Co-chair", quorate ? Presence.Present : Presence.Absent)))?.Code.ShouldBe(code);

    [Fact]
    public void Answer_BeforeAttendance_IsRefused()
    {
        AnswerNeedsQuorum.Check(DecisionState.Agreed, Quorum(new(1, null, []), Held("Co-chair")))!.Code.ShouldBe("attendance-not-recorded");
        AnswerNeedsQuorum.Check(DecisionState.Agreed, Quorum(new(0, null, []), Held("Co-chair"))).ShouldBeNull("a board without a quorum needs none");
    }

    private string Said(QuorumRule rule, params Seat[] seats) => QuorumWords.Sentence(Quorum(rule, seats));

    private Quorum Quorum(QuorumRule rule, params Seat[] seats) => Governance.Partnership.Domain.Meetings.Quorum.Of(rule, SeatCount.On(Today, [parents, health], seats), marks);

    private Seat Held(string role, Presence? came = null, SeatType? type = null)
    {
        var seat = Seat(type ?? parents, role);
        if (came is { } presence)
        {
            marks[seat.Id] = new() { MeetingId = Guid.Empty, SeatId = seat.Id, Presence = presence };
        }

        return seat;
    }
}
