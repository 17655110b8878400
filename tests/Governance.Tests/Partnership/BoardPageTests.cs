using System.Net;
using Governance.Partnership.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership;

public sealed class BoardPageTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Boards_ExecutiveFirst_WithNextMeetingAndSeats()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/board");

        page.QuerySelectorAll("h2 a").First().Words().ShouldBe("SEND Executive Board");
        var words = page.QuerySelector("main").Words();
        words.ShouldContain("Thursday 19 November, 10am, in 2 days");
        words.ShouldContain("12 of 13 seats filled. Quorum is 7 of 13 seats.");
        words.ShouldContain("Reports to the Children's Partnership Board");
    }

    [Fact]
    public async Task Board_Executive_ShowsVacancyQuorumAndThatHealthHasNoSeat()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/board/send-executive");

        var words = page.QuerySelector("main").Words();
        words.ShouldContain("No health seat is listed.");
        words.ShouldNotContain("No care seat is listed.");
        words.ShouldContain("Quorum is 7 of 13 seats");
        page.QuerySelectorAll("tr").Single(r => r.Words().StartsWith("Parents and carers", StringComparison.Ordinal)).Words().ShouldContain("1 vacancy");
        page.QuerySelectorAll("tfoot th, tfoot td").Select(c => c.Words()).ShouldBe(["All seats", "", "13", "12 filled, 1 vacant"]);
        page.QuerySelectorAll("table").Last().QuerySelectorAll("tbody tr").Length.ShouldBe(12);
        words.ShouldNotContain("Change the series");
    }

    [Fact]
    public async Task Board_Parent_IsReachedFromTheExecutiveInOneClickAndBack()
    {
        using var visitor = await area.As("Auditor");
        await visitor.Open("/board/send-executive");

        await visitor.Open(visitor.Page.QuerySelectorAll(".app-connected a").Single(a => a.Words() == "Children's Partnership Board").GetAttribute("href")!);

        visitor.Page.QuerySelectorAll(".app-connected a").ShouldContain(a => a.Words() == "SEND Executive Board");
    }

    [Fact]
    public async Task Terms_QuorumAboveSeats_IsRefusedBesideIt()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/terms");

        await visitor.Submit("Save", ("Form.Quorum", "14"));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorBeside("Form.Quorum").ShouldContain("the board has 13 seats");
        visitor.Page.QuerySelector("[name='Form.Quorum']")!.GetAttribute("value").ShouldBe("14");
    }

    [Theory]
    [InlineData("Form.Day", "", "Choose a day of the week")]
    [InlineData("Form.Week", "", "Choose which week")]
    [InlineData("Form.StartsAt", "half ten", "Enter a start time")]
    [InlineData("Form.Place", "", "Say where the board meets")]
    [InlineData("Form.EveryMonths", "0", "from 1 to 12")]
    public async Task Series_WithSomethingMissing_IsRefusedBesideIt(string field, string value, string message)
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/series");

        await visitor.Submit("Save the series", (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorBeside(field).ShouldContain(message);
    }

    [Fact]
    public async Task SetUp_NewBoard_ThenSeatsQuorumAndSeries()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/new");
        await visitor.Submit("Set up the board", ("Form.Name", "Schools Forum high needs group"), ("Form.From.Day", "1"), ("Form.From.Month", "September"), ("Form.From.Year", "2026"));
        visitor.Page.Heading().ShouldBe("Schools Forum high needs group");

        await visitor.Open("/board/schools-forum-high-needs-group/seats/type");
        await visitor.Submit("Save", ("Form.Title", "Heads"), ("Form.Required", "3"), ("Form.Sector", "Education"));
        await visitor.Submit("Fill the seat", ("Form.SeatTypeId", visitor.Page.QuerySelectorAll("#Form_SeatTypeId option").Last().GetAttribute("value")!), ("Form.RoleName", "Junior school headteacher"));
        visitor.Page.QuerySelector(".app-datadate").Words().ShouldBe("1 of 3 seats filled");
        await visitor.Open("/board/schools-forum-high-needs-group/terms");
        await visitor.Submit("Save", ("Form.Quorum", "2"));
        await visitor.Open("/board/schools-forum-high-needs-group/series");
        await visitor.Submit("Save the series", ("Form.Week", "First"), ("Form.Day", "Wednesday"), ("Form.StartsAt", "9.30am"), ("Form.Place", "Online"));

        var words = visitor.Page.QuerySelector("main").Words();
        words.ShouldContain("The series is saved: 12 meetings added, 0 moved, 0 removed.");
        words.ShouldContain("Wednesday 2 December 9:30am Online");
        await visitor.Open("/board/schools-forum-high-needs-group/meeting");
        await visitor.Submit("Add the meeting", ("Form.On.Day", "31"), ("Form.On.Month", "8"), ("Form.On.Year", "2026"));
        visitor.Page.ErrorSummary().Single().ShouldContain("was set up on 1 September 2026");
    }

    [Fact]
    public async Task Seats_EndingOne_LeavesItVacantFromTheDayAfter()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/health-and-wellbeing/seats");
        await visitor.Open(visitor.Page.QuerySelectorAll("a").First(a => a.Words().StartsWith("End the seat of Voluntary", StringComparison.Ordinal)).GetAttribute("href")!);

        await visitor.Submit("End the seat", ("Form.To.Day", "16"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        visitor.Page.QuerySelector(".app-datadate").Words().ShouldBe("5 of 6 seats filled");
    }

    [Fact]
    public async Task Seats_FullType_IsRefusedBesideTheSeat()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/seats");
        var full = visitor.Page.QuerySelectorAll("#Form_SeatTypeId option").Single(o => o.Words().StartsWith("Secondary", StringComparison.Ordinal));

        await visitor.Submit("Fill the seat", ("Form.SeatTypeId", full.GetAttribute("value")!), ("Form.RoleName", "Another headteacher"));

        visitor.Page.ErrorBeside("Form.SeatTypeId").ShouldContain("All 1 seat for “Secondary headteacher” are filled");
    }

    [Theory]
    [InlineData("/board/new")]
    [InlineData("/board/send-executive/terms")]
    [InlineData("/board/send-executive/series")]
    [InlineData("/board/send-executive/seats")]
    [InlineData("/board/send-executive/meeting")]
    [InlineData("/board/send-executive/ask")]
    public async Task Managing_ByABoardMember_IsForbidden(string path)
    {
        using var visitor = await area.As("Primary headteacher, board member");
        (await visitor.Try(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Board_Unknown_IsNotFound()
    {
        using var visitor = await area.As("Auditor");
        (await visitor.Try("/board/no-such-board")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Try("/board/send-executive/meetings/2026-11-20")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Try("/board/send-executive/meetings/yesterday")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Filled_AgainstTheRows_AddsUp()
    {
        var (required, held) = await area.Database(async db => (
            await db.Set<SeatType>().SumAsync(t => t.Required),
            await db.Set<Seat>().CountAsync(s => s.To == null)));
        required.ShouldBe(13 + 6 + 6 + 7);
        held.ShouldBeGreaterThanOrEqualTo(22);
    }
}
