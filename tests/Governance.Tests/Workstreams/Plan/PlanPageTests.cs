using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Tests.Workstreams.Workstreams;

namespace Governance.Tests.Workstreams.Plan;

public sealed class PlanPageTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Open_ByABoardMember_DrawsEveryPriorityWithItsStatusInWords()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/workstreams/plan");

        page.Heading().ShouldBe("Plan on a page, April 2026 to March 2027");
        page.Body!.ClassName!.ShouldContain("app-plan");
        var rows = page.QuerySelectorAll(".app-plantable td.pr").ToList();
        page.QuerySelectorAll(".app-plantable td.mo svg.app-plantable__bar").Length.ShouldBe(rows.Count(r => r.QuerySelector("a") is not null));
        rows.Where(r => r.QuerySelector("a") is not null).ShouldAllBe(r => r.QuerySelector(".govuk-visually-hidden") != null);
        page.QuerySelectorAll(".app-plantable tr.rel").ShouldHaveSingleItem().Words().ShouldContain("governed elsewhere");
        page.QuerySelectorAll("main [style]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_DrawsTheGridOnceAndShowsItBehindEveryRow()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/workstreams/plan");

        page.QuerySelectorAll("#plan-grid").ShouldHaveSingleItem().QuerySelectorAll("line").Length.ShouldBeGreaterThan(12);
        page.QuerySelectorAll(".app-plantable td.mo").ShouldAllBe(cell => cell.QuerySelectorAll("use[href='#plan-grid']").Length == 1);
    }

    [Fact]
    public async Task Open_AsAList_SaysTheSamePrioritiesAsText()
    {
        using var visitor = await area.As("Auditor");
        var drawn = (await visitor.Open("/workstreams/plan")).QuerySelectorAll("td.pr a").Select(a => a.Words()).ToList();

        var list = await visitor.Open("/workstreams/plan?view=list");

        drawn.ShouldNotBeEmpty();
        list.QuerySelectorAll("main table th[scope=row] a").Select(a => a.Words()).ShouldBe(drawn);
    }

    [Fact]
    public async Task Open_OfAPlanWithALateMilestone_SaysHowLateInTheDrawingAndUnderIt()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/workstreams/plan");

        page.QuerySelectorAll("td.mo svg text").Select(t => t.Words()).ShouldContain("38 days late");
        page.QuerySelector(".app-planfoot").Words().ShouldContain("Publish core offer (38 days)");
    }

    [Fact]
    public async Task Excel_HoldsAsManyRowsAsAreDrawn()
    {
        using var visitor = await area.As("Auditor");
        var drawn = (await visitor.Open("/workstreams/plan")).QuerySelectorAll("td.pr a").Length;

        var book = Governance.Workstreams.Import.PlanFile.Read(
            new MemoryStream(await visitor.Bytes("/workstreams/plan?handler=Excel")), "plan.xlsx", Governance.Workstreams.Import.ReadLimits.Default);

        book.Value.Sheets.Single(s => s.Name == "Plan on a page").Rows.Count(r => r.Number > 3).ShouldBe(drawn);
    }

    [Fact]
    public async Task Open_AsksFewQueries()
    {
        using var visitor = await area.As("Auditor");
        await visitor.Open("/workstreams/plan");
        area.Sql.Reset();

        await visitor.Open("/workstreams/plan");

        area.Sql.Queries.ShouldBeLessThanOrEqualTo(6, string.Join("\n\n", area.Sql.Commands));
    }

    [Fact]
    public async Task Themes_Open_SaysEveryGapThatTheMatrixShows()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/workstreams/themes");

        var gaps = page.QuerySelectorAll(".app-heat td[data-h='0']").Length;
        gaps.ShouldBeGreaterThan(0);
        var rows = page.QuerySelectorAll(".app-heat tbody tr").Where(r => r.QuerySelector("td[data-h='0']") is not null).Select(r => r.QuerySelector("th").Words().Split(". ")[1]);
        page.QuerySelectorAll("main .govuk-list--bullet li b").Select(b => b.Words()).ShouldBe(rows);
        page.QuerySelectorAll(".app-heat td[data-h='0']").ShouldAllBe(c => c.Words() == "none");
    }
}
