using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership.Meetings;

public sealed class MeetingRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 15, 9, 40, 0, TimeSpan.Zero);

    [Fact]
    public void Move_UpAndDown_SwapsNeighboursAndStopsAtTheEnds()
    {
        var items = "abc".Select((c, i) => new AgendaItem { MeetingId = Guid.Empty, Kind = AgendaKind.Budget, Order = (i * 5) + 1, Title = c.ToString() }).ToList();
        Order(items).ShouldBe("abc");
        AgendaOrder.Move(items, items[2].Id, up: true);
        Order(items).ShouldBe("acb");
        AgendaOrder.Move(items, items[0].Id, up: true);
        AgendaOrder.Move(items, items[1].Id, up: false);
        AgendaOrder.Move(items, Guid.NewGuid(), up: false);
        Order(items).ShouldBe("acb");
        items.Select(i => i.Order).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Standing_NewMeeting_StartsWithMattersAndHighlights() =>
        StandingAgenda.For(Guid.NewGuid()).Select(i => (i.Kind, i.Order, i.ByHand)).ShouldBe([(AgendaKind.MattersArising, 1, false), (AgendaKind.WorkstreamHighlights, 2, false)]);

    [Theory]
    [InlineData(null, null, false, "From")]
    [InlineData("2026-01-01", null, false, "To")]
    [InlineData(null, "2026-01-01", false, "From")]
    [InlineData("2026-01-01", "2026-02-01", true, "AgendaItemId")]
    [InlineData("2026-01-01", "2026-02-01", false, null)]
    [InlineData(null, null, true, null)]
    public void CoOption_Term_IsDaysOrOneItem(string? from, string? to, bool item, string? field) =>
        CoOptionIsForAPeriodOrAnItem.Check(Day(from), Day(to), item ? Guid.NewGuid() : null)?.Field.ShouldBe(field);

    [Fact]
    public void CoOption_EndingFirst_OrOfASeatHolder_IsRefused()
    {
        CoOptionEndsBeforeItStarts.Check(new(2026, 2, 1), new(2026, 1, 31))!.Field.ShouldBe("To");
        CoOptionEndsBeforeItStarts.Check(new(2026, 2, 1), new(2026, 2, 1)).ShouldBeNull();
        SeatHolderIsCoOpted.Check(" parent REPRESENTATIVE ", [Seat(SeatType())])!.Field.ShouldBe("RoleName");
        SeatHolderIsCoOpted.Check("Paediatrician", [Seat(SeatType())]).ShouldBeNull();
    }

    [Fact]
    public void CoOption_Period_CoversBothItsDays()
    {
        var row = new CoOption { BoardId = Guid.Empty, RoleName = "Paediatrician", Why = "Knows.", From = new(2026, 3, 1), To = new(2026, 3, 31) };
        (row.CoversDay(new(2026, 3, 1)), row.CoversDay(new(2026, 3, 31)), row.CoversDay(new(2026, 4, 1))).ShouldBe((true, true, false));
    }

    [Fact]
    public void Supersede_ItselfOrALaterOne_IsRefused()
    {
        var cited = Decided();
        SupersedesALaterDecision.Check(cited, cited.Year, cited.Number)!.Field.ShouldBe("Supersedes");
        SupersedesALaterDecision.Check(cited, cited.Year, cited.Number - 1).ShouldNotBeNull();
        SupersedesALaterDecision.Check(cited, cited.Year, cited.Number + 1).ShouldBeNull();
        SupersedesALaterDecision.Check(cited, cited.Year - 1, 999).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(DecisionState.Agreed, true)]
    [InlineData(DecisionState.Refused, true)]
    [InlineData(DecisionState.Withdrawn, false)]
    [InlineData(DecisionState.ToBeRatified, false)]
    internal void Supersede_ByState_OnlyWhatWasDecided(DecisionState state, bool allowed)
    {
        (SupersedesNothingInForce.Check(Decided(state)) is null).ShouldBe(allowed);
        SupersedesNothingInForce.Check(Decision()).ShouldNotBeNull();
    }

    [Fact]
    public void Supersede_Twice_IsRefusedWhileTheFirstStands()
    {
        var (cited, refused, open) = (Decided(), Decided(DecisionState.Refused), Decision());
        SupersededAlready.Check(cited, [refused]).ShouldBeNull("what was refused superseded nothing");
        SupersededAlready.Check(cited, [refused, open])!.Message.ShouldContain(open.Reference);
        SupersededAlready.Check(cited, [Decided()]).ShouldNotBeNull();
        SupersedesAnotherBoards.Check(cited, Guid.NewGuid()).ShouldNotBeNull();
        SupersedesAnotherBoards.Check(cited, cited.BoardId).ShouldBeNull();
    }

    [Fact]
    public void Correct_UntilMinuted_ThenNoMore()
    {
        var decision = Decided();
        decision.Correct(" Better words. ").ShouldBeNull();
        decision.OutcomeText.ShouldBe("Better words.");
        decision.Correct(" ")!.Field.ShouldBe("Reason");
        decision.Minute(new(2026, 11, 19));
        decision.Correct("Other words.")!.Code.ShouldBe("decision-is-minuted");
        decision.OutcomeText.ShouldBe("Better words.");
        Decision().Correct("Words.")!.Code.ShouldBe("nothing-to-correct");
    }

    [Theory]
    [InlineData(true, DecisionState.Agreed)]
    [InlineData(false, DecisionState.NotRatified)]
    internal void Ratify_ByALaterMeeting_IsItsOwnActOnce(bool ratified, DecisionState state)
    {
        var decision = Decided(DecisionState.ToBeRatified);
        decision.Ratify(Meeting(Board(), new(2026, 10, 15)), ratified, "Because.", Now, "Chair").Problems.Single().Code.ShouldBe("ratified-too-early");
        var later = Meeting(Board(), new(2026, 11, 19));
        decision.Ratify(later, ratified, " ", Now, "Chair").Problems.Single().Field.ShouldBe("Reason");

        var act = decision.Ratify(later, ratified, "Because.", Now, "Chair").Value;

        (decision.State, act.MeetingId, act.On, act.Ratified).ShouldBe((state, later.Id, new DateOnly(2026, 11, 19), ratified));
        decision.Ratify(later, ratified, "Again.", Now, "Chair").Problems.Single().Code.ShouldBe("nothing-to-ratify");
    }

    [Fact]
    public void Matter_Closed_NeedsAnOutcomeAndClosesOnce()
    {
        var matter = new Matter { Year = 2026, Number = 7, Reference = Matter.ReferenceFor(2026, 7), BoardId = Guid.Empty, MeetingId = Guid.Empty, Text = "Do it", OwnerRole = "Chair", DueOn = Today, RaisedAt = Now, RaisedBy = "Clerk" };
        matter.Reference.ShouldBe("M-2026-07");
        matter.Close("  ", Today, Now, "Chair")!.Field.ShouldBe("Text");
        matter.Close("Done.", Today, Now, "Chair").ShouldBeNull();
        matter.Close("Again.", Today, Now, "Chair")!.Code.ShouldBe("matter-is-closed");
        MatterDueBeforeItsMeeting.Check(Today.AddDays(-1), Today)!.Field.ShouldBe("DueOn");
        MatterIsSomebodyElses.Check(owner: false, clerk: false).ShouldNotBeNull();
        MatterIsSomebodyElses.Check(owner: true, clerk: false).ShouldBeNull();
    }

    [Fact]
    public void Minutes_AgreedTooEarlyOrElsewhere_AreRefused()
    {
        var (board, other) = (Board(), Board());
        var meeting = Meeting(board, new(2026, 9, 17), MeetingState.Held);
        MinutesAgreedTooEarly.Check(meeting, new(2026, 9, 16), Today)!.Code.ShouldBe("minutes-agreed-too-early");
        MinutesAgreedTooEarly.Check(meeting, Today.AddDays(1), Today)!.Code.ShouldBe("minutes-agreed-in-the-future");
        MinutesAgreedByALaterMeeting.Check(meeting, Meeting(other, Today)).ShouldNotBeNull();
        MinutesAgreedByALaterMeeting.Check(meeting, Meeting(board, new(2026, 8, 20))).ShouldNotBeNull();
        MinutesAgreedByALaterMeeting.Check(meeting, Meeting(board, Today)).ShouldBeNull();
        MinutesOfAMeetingNotHeld.Check(Meeting(board, Today)).ShouldNotBeNull();
        meeting.AgreeMinutes(Today, Now, "the chair", null);
        MinutesAreAgreed.Check(meeting)!.Message.ShouldContain("3 October 2026");
    }

    private static Decision Decided(DecisionState state = DecisionState.Agreed)
    {
        var decision = Decision();
        decision.Answer(state, "So it was.", new(2026, 10, 15), Now, "Board Secretary").ShouldBeNull();
        return decision;
    }

    private static string Order(IEnumerable<AgendaItem> items) => string.Concat(items.OrderBy(i => i.Order).Select(i => i.Title));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
