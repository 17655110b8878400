using System.Net;
using Governance.Partnership.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership;

public sealed class MeetingPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Next = "/board/send-executive/meetings/2026-11-19";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Meeting_Next_ShowsWhatIsAskedAndWhatChanged()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open(Next);

        page.Heading().ShouldBe("Meeting of Thursday 19 November");
        page.QuerySelector(".app-datadate").Words().ShouldContain("10am, Committee Room 2, County Hall, and online Planned, in 2 days Quorum is 7 of 13 seats");
        page.QuerySelectorAll("article h3").Length.ShouldBeGreaterThanOrEqualTo(2);
        page.QuerySelectorAll(".app-connected a").ShouldContain(a => a.Words() == "SEND Executive Board");
        page.QuerySelector("main").Words().ShouldNotContain("Record the answer");
        page.QuerySelector($"a[href='{Next}/issue']").ShouldBeNull();
    }

    [Fact]
    public async Task Changes_OfAMeeting_AreSentencesSinceTheOneBefore()
    {
        using var visitor = await area.As("Primary headteacher, board member");
        await visitor.Open(Next);

        var page = await visitor.Open(visitor.Page.QuerySelectorAll("main a").Single(a => a.Words() == "What changed since 15 October").GetAttribute("href")!);

        page.Heading().ShouldBe("What changed since 15 October");
        page.QuerySelectorAll(".app-change").Length.ShouldBeGreaterThan(2);
        (await visitor.Try("/board/send-executive/meetings/2026-11-20/changes")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Move_ToAFreeDay_TakesItsDecisionsAlong()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open(Next);
        var asked = visitor.Page.QuerySelectorAll("article").Length;
        await visitor.Open($"{Next}/adjust");

        await visitor.Submit("Move the meeting", ("Form.On.Day", "26"), ("Form.StartsAt", "2pm"));

        visitor.Page.Heading().ShouldBe("Meeting of Thursday 26 November");
        visitor.Page.QuerySelector(".app-datadate").Words().ShouldStartWith("2pm");
        visitor.Page.QuerySelectorAll("article").Length.ShouldBe(asked);
        (await visitor.Try(Next)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Form.On.Day", "16", "has passed")]
    [InlineData("Form.On.Year", "2020", "was set up on 1 January 2023")]
    [InlineData("Form.On.Day", "31", "must be a real date")]
    [InlineData("Form.StartsAt", "ten-ish", "Enter a start time")]
    [InlineData("Form.Place", "", "Say where the board meets")]
    public async Task Move_WithSomethingWrong_IsRefused(string field, string value, string message)
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open($"{Next}/adjust");

        await visitor.Submit("Move the meeting", (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorSummary().ShouldContain(e => e.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Move_OntoAnotherMeeting_IsRefused()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open($"{Next}/adjust");

        await visitor.Submit("Move the meeting", ("Form.On.Day", "17"), ("Form.On.Month", "12"));

        visitor.Page.ErrorSummary().Single().ShouldContain("has a meeting on 17 December 2026 already");
    }

    [Fact]
    public async Task Move_AfterSomebodyElseMoved_ShowsBothDays()
    {
        using var first = await area.As("Board Secretary");
        using var second = await area.As("Administrator");
        await first.Open($"{Next}/adjust");
        await second.Open($"{Next}/adjust");
        await first.Submit("Move the meeting", ("Form.Place", "Library"));

        await second.Submit("Move the meeting", ("Form.Place", "Town Hall"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).TakeLast(2).ShouldBe(["Town Hall", "Library"]);
        second.Page.QuerySelector(".app-banner").Words().ShouldContain("Nothing was overwritten. Board Secretary saved this meeting first");
    }

    [Fact]
    public async Task Cancel_WithReason_CarriesWhatWasAskedToTheNext()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open(Next);
        var asked = visitor.Page.QuerySelectorAll("article h3").Select(h => h.Words()).ToList();
        await visitor.Open($"{Next}/adjust");
        await visitor.Submit("Cancel the meeting");
        visitor.Page.ErrorBeside("Form.Reason").ShouldContain("Say why");

        await visitor.Submit("Cancel the meeting", ("Form.Reason", "Snow closed County Hall."));

        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("This meeting was cancelled. Snow closed County Hall.");
        visitor.Page.QuerySelectorAll("article").ShouldBeEmpty();
        await visitor.Open("/board/send-executive/meetings/2026-12-17");
        visitor.Page.QuerySelectorAll("article h3").Select(h => h.Words()).ShouldBe(asked);
        (await area.Database(db => db.Set<Decision>().CountAsync(d => d.State == DecisionState.Asked && d.MeetingId == null))).ShouldBe(0);
    }

    [Fact]
    public async Task Held_OnItsDay_CarriesOverAndPlansAMonthMore()
    {
        area.Clock.Now = new(2026, 11, 19, 13, 0, 0, TimeSpan.Zero);
        try
        {
            using var visitor = await SignIn("Board Secretary");
            await visitor.Open(Next);

            await visitor.Submit("Record as held");

            visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("recorded as held");
            visitor.Page.QuerySelectorAll("article").ShouldBeEmpty();
            await visitor.Open("/board/send-executive");
            visitor.Page.QuerySelector("[aria-labelledby=meetings]").Words().ShouldContain("12 meetings");
        }
        finally
        {
            area.Clock.Now = TestClock.Start;
        }
    }

    [Fact]
    public async Task Held_PressedTwice_SaysWhatHappened()
    {
        area.Clock.Now = new(2026, 11, 19, 13, 0, 0, TimeSpan.Zero);
        try
        {
            using var first = await SignIn("Board Secretary");
            using var second = await SignIn("Administrator");
            await first.Open(Next);
            await second.Open(Next);
            await first.Submit("Record as held");

            await second.Submit("Record as held");

            second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            second.Page.ErrorSummary().Single().ShouldContain("Board Secretary saved this meeting first");
        }
        finally
        {
            area.Clock.Now = TestClock.Start;
        }
    }

    [Fact]
    public async Task Series_FourthWeek_MovesEveryMeetingButTheOneWithItsPackIssued()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/series");

        await visitor.Submit("Save the series", ("Form.Week", "Fourth"));

        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("11 moved, 0 removed. 19 Nov 2026 kept");
        (await visitor.Try(Next)).ShouldBe(HttpStatusCode.OK);
        (await visitor.Try("/board/send-executive/meetings/2026-12-24")).ShouldBe(HttpStatusCode.OK);
    }

    // A new sign-in, because the clock has moved past the end of those kept by the area.
    private async Task<Visitor> SignIn(string role)
    {
        var visitor = area.Anybody();
        await visitor.Open("/account/sign-in");
        await visitor.Submit($"Sign in as {role}");
        return visitor;
    }
}
