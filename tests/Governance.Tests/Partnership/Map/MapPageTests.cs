using System.Net;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Map;

public sealed class MapPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Map_Today_ShowsNorthmereFromTheTopDownAsTreeAndTable()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/governance");

        var rows = page.QuerySelectorAll("#table").Single().Closest("section")!.QuerySelectorAll("tbody th").Select(r => r.Words()).ToList();
        rows.Take(4).ShouldBe(["Health and Wellbeing Board", "Children's Partnership Board", "SEND Executive Board", "Schools Forum high-needs sub-group"]);
        rows.ShouldContain("Preparing for Adulthood");
        rows.Count.ShouldBe(4 + 11);
        var words = page.QuerySelector("main").Words();
        words.ShouldContain("No health seat is listed. That is so of the SEND Executive Board.");
        words.ShouldContain("Related to the SEND Executive Board, governed elsewhere");
        page.QuerySelectorAll(".app-branch details summary").Select(s => s.Words().Split(" Reports", 2)[0]).First().ShouldBe("Health and Wellbeing Board");
        page.QuerySelector("svg.app-map")!.GetAttribute("role").ShouldBe("img");
    }

    [Fact]
    public async Task Map_BeforeTheBoardMoved_ShowsItsOldLine()
    {
        using var visitor = await area.As("Auditor");
        (await Row(visitor, "/governance?on=2025-08-31", "SEND Executive Board")).ShouldContain("Reports to the Health and Wellbeing Board");
        (await Row(visitor, "/governance?on=2025-09-01", "SEND Executive Board")).ShouldContain("Reports to the Children's Partnership Board");
        visitor.Page.QuerySelector("#On")!.GetAttribute("value").ShouldBe("2025-09-01");
    }

    [Fact]
    public async Task Map_OfAWorkstreamThen_ShowsTheStatusOfThen()
    {
        using var visitor = await area.As("Auditor");
        var now = await Row(visitor, "/governance", "Quality SEND Offer");
        var then = await Row(visitor, "/governance?on=2026-01-15", "Quality SEND Offer");
        now.ShouldContain("Off track");
        then.ShouldNotContain("Off track");
    }

    [Theory]
    [InlineData("2019-01-01", "No board existed on 1 January 2019")]
    [InlineData("tomorrow", "“tomorrow” is not a day")]
    [InlineData("9999-01-01", "is not a day")]
    public async Task Map_OnADayWithNothing_SaysSo(string on, string said)
    {
        using var visitor = await area.As("Auditor");
        (await visitor.Open($"/governance?on={on}")).QuerySelector("main").Words().ShouldContain(said);
    }

    [Fact]
    public async Task Map_Exported_HoldsTheSameRowsOfTheSameDay()
    {
        using var visitor = await area.As("Auditor");
        var page = await visitor.Open("/governance?on=2025-08-31");
        var csv = await visitor.Http.GetStringAsync(page.QuerySelectorAll("a").Single(a => a.Words() == "CSV").GetAttribute("href"));

        csv.ShouldContain("SEND Executive Board,Board,Reports to the Health and Wellbeing Board");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + page.QuerySelector("#table")!.Closest("section")!.QuerySelectorAll("tbody tr").Length);
        var excel = await visitor.Http.GetAsync("/governance?handler=Export&format=xlsx");
        excel.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task Lines_ThatWouldGoRound_AreRefusedBesideTheBoard()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/health-and-wellbeing/reporting");
        var executive = visitor.Page.QuerySelectorAll("#Form_ToBoardId option").Single(o => o.Words() == "SEND Executive Board").GetAttribute("value")!;

        await visitor.Submit("Add the line", ("Form.Kind", "ReportsTo"), ("Form.ToBoardId", executive), ("Form.Why", "A mistake."));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorBeside("Form.ToBoardId").ShouldContain("that board reports to this one");
        visitor.Page.QuerySelector("[name='Form.Why']")!.GetAttribute("value").ShouldBe("A mistake.");
    }

    [Fact]
    public async Task Lines_EndedAndDrawnAnew_MoveTheBoardOnThatDay()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/reporting");
        var wellbeing = visitor.Page.QuerySelectorAll("#Form_ToBoardId option").Single(o => o.Words() == "Health and Wellbeing Board").GetAttribute("value")!;
        await visitor.Submit("Add the line", ("Form.Kind", "ReportsTo"), ("Form.ToBoardId", wellbeing));
        visitor.Page.ErrorSummary().Single().ShouldContain("It reports to another board from 1 September 2025");
        await visitor.Open("/board/send-executive/reporting");
        await visitor.Open(visitor.Page.QuerySelectorAll("a").First(a => a.Words().Contains("line to Children's", StringComparison.Ordinal)).GetAttribute("href")!);
        await visitor.Submit("End the line", ("Form.To.Day", "16"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        await visitor.Submit("Add the line", ("Form.Kind", "ReportsTo"), ("Form.ToBoardId", wellbeing));

        (await Row(visitor, "/governance", "SEND Executive Board")).ShouldContain("Reports to the Health and Wellbeing Board");
        (await Row(visitor, "/governance?on=2026-11-16", "SEND Executive Board")).ShouldContain("Reports to the Children's Partnership Board");
        (await visitor.Open("/board/send-executive")).QuerySelector(".govuk-caption-l").Words().ShouldBe("Reports to the Health and Wellbeing Board");
    }

    [Fact]
    public async Task Line_EndedBySomebodyElse_ShowsTheirDay()
    {
        using var first = await area.As("Board Secretary");
        using var second = await area.As("Administrator");
        await first.Open("/board/childrens-partnership/reporting");
        var path = first.Page.QuerySelectorAll("a").Single(a => a.Words().Contains("line to Health", StringComparison.Ordinal)).GetAttribute("href")!;
        await first.Open(path);
        await second.Open(path);
        await first.Submit("End the line", ("Form.To.Day", "1"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        await second.Submit("End the line", ("Form.To.Day", "2"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Board_Ended_LeavesTheMapOnlyOnceNoMeetingIsPlanned()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/high-needs-sub-group/end");
        await visitor.Submit("Save", ("Form.To.Day", "16"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));
        visitor.Page.ErrorSummary().Single().ShouldContain("planned after 16 November 2026");
        await area.Database(db => db.Set<Meeting>().Where(m => db.Set<Board>().Any(b => b.Id == m.BoardId && b.Key == "high-needs-sub-group")).ExecuteDeleteAsync());

        await visitor.Submit("Save", ("Form.To.Day", "16"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        visitor.Page.Heading().ShouldBe("Schools Forum high-needs sub-group");
        (await visitor.Open("/governance")).QuerySelector("#table")!.Closest("section").Words().ShouldNotContain("high-needs");
        (await visitor.Open("/governance?on=2026-11-16")).QuerySelector("#table")!.Closest("section").Words().ShouldContain("high-needs");
    }

    [Fact]
    public async Task Lines_ByABoardMember_AreForbidden()
    {
        using var visitor = await area.As("Primary headteacher, board member");
        (await visitor.Try("/board/send-executive/reporting")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Try("/board/send-executive/end")).ShouldBe(HttpStatusCode.Forbidden);
        (await area.Database(db => db.Set<ReportingLine>().CountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task Map_OfTheSampleArea_AsksFewQuestions()
    {
        using var visitor = await area.As("Auditor");
        await visitor.Open("/governance");
        area.Sql.Reset();
        await visitor.Open("/governance");
        area.Sql.Queries.ShouldBeLessThanOrEqualTo(14, string.Join("\n", area.Sql.Commands));
    }

    private static async Task<string> Row(Visitor visitor, string path, string name)
    {
        var page = await visitor.Open(path);
        return page.QuerySelector("#table")!.Closest("section")!.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th").Words() == name).Words();
    }
}
