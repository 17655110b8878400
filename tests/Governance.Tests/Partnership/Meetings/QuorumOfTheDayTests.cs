using Governance.Partnership.Domain;
using Governance.Partnership.Pages.Seats;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Meetings;

/// <summary>A meeting is counted by the quorum and the seats its board had on that day.</summary>
public sealed class QuorumOfTheDayTests(SampleArea area) : MeetingDay(area)
{
    [Fact]
    public async Task Attendance_SavedAgainAfterTheQuorumChanged_IsCountedByTheRuleOfThatDay()
    {
        using var clerk = await Clerk();
        await Attend(clerk, present: 8);
        await NextWeek(("Form.Quorum", "10"));
        using var later = await Later();

        await later.Submit("Save attendance", (Marks(later)[7], "Apologies"));

        later.Page.QuerySelector("main").Words().ShouldContain("Quorate: 7 of 12 filled seats are present and 7 are needed.");
        (await Stored()).Quorate.ShouldBe(true);
        await later.Open("/board/send-executive/meetings/2026-12-17/run");
        later.Page.QuerySelector(".app-banner").Words().ShouldContain("10 seats of the 12 filled must be present.");
    }

    [Fact]
    public async Task Attendance_SavedAgainAfterTwoChanges_IsCountedByTheRuleOfThatDay()
    {
        using var clerk = await Clerk();
        await Attend(clerk, present: 7);
        await NextWeek(("Form.QuorumShare", "ThreeQuarters"));
        await NextWeek(("Form.QuorumShare", ""), ("Form.Quorum", "9"));
        await Change(("Form.QuorumSectors", "Education"));
        using var later = await Later();

        await later.Submit("Save attendance", (Marks(later)[7], "Apologies"));

        (await Stored()).QuorumSaid.ShouldStartWith("Quorate: 7 of 12 filled seats are present and 7 are needed.");
    }

    [Fact]
    public async Task Attendance_SavedAgainAfterSeatsWereAdded_CountsTheSeatsOfThatDay()
    {
        using var clerk = await Clerk();
        await Attend(clerk, present: 7);
        Area.Clock.Advance(TimeSpan.FromDays(7));
        var type = await Area.Database(db => db.Set<SeatType>().AsNoTracking().SingleAsync(t => t.Title == "Parents and carers" && t.Required == 3));
        (await Area.Send(new SaveSeatType("send-executive", type.Id, type.Version, type.Title, 5, type.Sector))).Ok.ShouldBeTrue();
        using var later = await Later();

        await later.Submit("Save attendance", (Marks(later)[7], "Apologies"));

        (await Stored()).QuorumSaid.ShouldContain("7 are needed. 1 vacant seat does not count.");
        await later.Open("/board/send-executive/meetings/2026-12-17/run");
        later.Page.QuerySelector(".app-banner").Words().ShouldContain("3 vacant seats do not count.");
    }

    [Fact]
    public async Task Quorum_ChangedOnTheDayOfAMeeting_HoldsForThatMeeting()
    {
        using var clerk = await Clerk();
        await Change(("Form.Quorum", "9"));
        await Attend(clerk, present: 8);
        clerk.Page.QuerySelector("main").Words().ShouldContain("Not quorate: 8 of 12 filled seats are present and 9 are needed.");
    }

    private async Task NextWeek(params (string, string)[] changes)
    {
        Area.Clock.Advance(TimeSpan.FromDays(7));
        await Change(changes);
    }

    private async Task Change(params (string, string)[] changes)
    {
        using var secretary = await SignedIn();
        await secretary.Open("/board/send-executive/terms");
        await secretary.Submit("Save", changes);
        secretary.Page.ErrorSummary().ShouldBeEmpty();
    }

    private async Task<Visitor> Later()
    {
        var clerk = await SignedIn();
        await clerk.Open(Run);
        return clerk;
    }

    // Signed in afresh: the clock has moved on by more than a session.
    private async Task<Visitor> SignedIn()
    {
        var visitor = Area.Anybody();
        await visitor.Open("/account/sign-in");
        await visitor.Submit("Sign in as Board Secretary");
        return visitor;
    }

    private Task<Meeting> Stored() => Area.Database(db => db.Set<Meeting>().AsNoTracking().SingleAsync(m => m.On == Day));
}
