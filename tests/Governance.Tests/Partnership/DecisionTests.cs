using Governance.Partnership.Domain;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership;

public class DecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 15, 9, 40, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(2026, 1, "D-2026-01")]
    [InlineData(2026, 31, "D-2026-31")]
    [InlineData(2027, 104, "D-2027-104")]
    public void ReferenceFor_YearAndNumber_HasAtLeastTwoFigures(int year, int number, string expected) =>
        Governance.Partnership.Domain.Decision.ReferenceFor(year, number).ShouldBe(expected);

    [Fact]
    public void Answer_Asked_IsRecorded()
    {
        var decision = Decision();
        decision.Answer(DecisionState.Agreed, " Families were told. ", new(2026, 10, 15), Now, "Board Secretary").ShouldBeNull();
        (decision.State, decision.OutcomeText, decision.DecidedOn, decision.DecidedBy)
            .ShouldBe((DecisionState.Agreed, "Families were told.", new DateOnly(2026, 10, 15), "Board Secretary"));
    }

    [Theory]
    [InlineData(DecisionState.Agreed)]
    [InlineData(DecisionState.Refused)]
    [InlineData(DecisionState.Withdrawn)]
    internal void Answer_AnsweredAlready_ChangesNothing(DecisionState first)
    {
        var decision = Decision();
        decision.Answer(first, "First.", new(2026, 10, 15), Now, "Board Secretary");
        var problem = decision.Answer(DecisionState.Refused, "Second.", new(2026, 11, 19), Now.AddDays(35), "Chair");
        problem!.Code.ShouldBe("decision-is-answered");
        problem.Message.ShouldContain("15 October 2026");
        (decision.State, decision.OutcomeText, decision.DecidedOn).ShouldBe((first, "First.", new DateOnly(2026, 10, 15)));
    }

    [Fact]
    public void PutBefore_Answered_KeepsItsMeeting()
    {
        var (decision, meeting) = (Decision(), Guid.CreateVersion7());
        decision.PutBefore(meeting);
        decision.Answer(DecisionState.Agreed, "Yes.", new(2026, 10, 15), Now, "Chair");
        decision.PutBefore(Guid.CreateVersion7())!.Code.ShouldBe("decision-is-answered");
        decision.MeetingId.ShouldBe(meeting);
    }

    [Fact]
    public void Answer_WithoutReason_IsRefusedBesideIt() =>
        Decision().Answer(DecisionState.Agreed, "  ", new(2026, 10, 15), Now, "Chair")!.Field.ShouldBe("Reason");

    [Fact]
    public void Answer_WithoutOutcome_IsRefusedBesideIt() =>
        Decision().Answer(DecisionState.Asked, "Yes.", new(2026, 10, 15), Now, "Chair")!.Field.ShouldBe("Outcome");

    [Fact]
    public void Answer_BeforeItWasAsked_IsRefusedBesideTheDay() =>
        Decision().Answer(DecisionState.Agreed, "Yes.", new(2026, 9, 19), Now, "Chair")!.Code.ShouldBe("answered-before-asked");

    [Fact]
    public void Answer_OnTheLondonDayItWasAsked_IsAllowed() =>
        Decision(askedAt: new(2026, 9, 19, 23, 30, 0, TimeSpan.Zero)).Answer(DecisionState.Agreed, "Yes.", new(2026, 9, 20), Now, "Chair").ShouldBeNull();

    [Fact]
    public void CarryOver_NextMeetingCancelled_GoesToTheOneAfter()
    {
        var board = Board();
        var (open, done) = (Decision(), Decision("D-2026-06"));
        done.Answer(DecisionState.Agreed, "Yes.", new(2026, 10, 15), Now, "Chair");
        var december = Meeting(board, new(2026, 12, 17));
        Agenda.CarryOver([open, done], [Meeting(board, new(2026, 11, 19), MeetingState.Cancelled), december], new(2026, 10, 15)).ShouldBe(1);
        open.MeetingId.ShouldBe(december.Id);
        done.MeetingId.ShouldBeNull();
    }

    [Fact]
    public void CarryOver_NoMeetingAfter_IsBeforeNone()
    {
        var decision = Decision();
        decision.PutBefore(Guid.CreateVersion7());
        Agenda.CarryOver([decision], [], new(2026, 10, 15));
        decision.MeetingId.ShouldBeNull();
    }
}
