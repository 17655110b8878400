using System.Net;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Pages.Packs;
using Governance.Platform.Contributions;
using Governance.Reports.Documents;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Risks;

public sealed class RiskPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Log_AtFirst_ListsOpenOnesWorstFirstWithTheHeatMap()
    {
        using var visitor = await area.As("Parent Carer Forum Co-chair");

        var page = await visitor.Open("/risks");

        var log = page.QuerySelector("#log")!.Closest("section")!;
        log.QuerySelectorAll("tbody tr").Length.ShouldBe(11);
        log.QuerySelector("tbody tr").Words().ShouldContain("R-01 The online assessment contract ends before the next one is bought Barrier 20 Very high");
        log.QuerySelector("tbody tr").Words().ShouldContain("SEND Executive Board");
        page.QuerySelectorAll(".app-riskmap td a").Sum(a => int.Parse(a.FirstChild!.TextContent, null)).ShouldBe(11);
        log.Words().ShouldContain("3 days overdue");
    }

    [Fact]
    public async Task Log_SquareOfTheHeatMap_ListsWhatItCounts()
    {
        using var visitor = await area.As("Auditor");
        await visitor.Open("/risks");
        var square = visitor.Page.QuerySelectorAll(".app-riskmap a").Single(a => a.Words().Contains("possible and moderate", StringComparison.Ordinal));
        var count = int.Parse(square.FirstChild!.TextContent, null);

        await visitor.Open(square.GetAttribute("href")!);

        visitor.Page.QuerySelector("#log")!.Closest("section")!.QuerySelectorAll("tbody tr").Length.ShouldBe(count);
        visitor.Page.QuerySelectorAll(".app-riskmap a").Sum(a => int.Parse(a.FirstChild!.TextContent, null)).ShouldBe(11);
        await visitor.Open("/risks?likelihood=9&impact=9");
        visitor.Page.QuerySelector("#log")!.Closest("section")!.QuerySelectorAll("tbody tr").Length.ShouldBe(11);
    }

    [Theory]
    [InlineData("kind=Barrier", 2)]
    [InlineData("kind=Issue", 2)]
    [InlineData("band=VeryHigh", 1)]
    [InlineData("state=Closed", 1)]
    [InlineData("state=all", 12)]
    [InlineData("board=childrens-partnership", 1)]
    [InlineData("q=psychologist", 1)]
    [InlineData("q=_", 0)]
    public async Task Log_Filtered_ListsAndExportsTheSameRows(string query, int count)
    {
        using var visitor = await area.As("Auditor");
        var page = await visitor.Open("/risks?" + query);
        page.QuerySelector("#log")!.Closest("section")!.QuerySelectorAll("tbody tr").Length.ShouldBe(count);

        var csv = await visitor.Http.GetStringAsync(page.QuerySelectorAll("a").Single(a => a.Words() == "CSV").GetAttribute("href"));

        System.Text.RegularExpressions.Regex.Count(csv, @"(?m)^\uFEFF?R-\d\d,").ShouldBe(count);
        (await visitor.Http.GetAsync($"/risks?{query}&handler=Export&format=xlsx")).Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Theory]
    [InlineData("reference")]
    [InlineData("-score")]
    [InlineData("review")]
    [InlineData("-opened")]
    public async Task Log_PageByPage_ShowsEveryRiskOnce(string sort)
    {
        await AddMany(40);
        using var visitor = await area.As("Auditor");
        var seen = new List<string>();
        await visitor.Open($"/risks?sort={sort}");
        while (true)
        {
            var rows = Rows(visitor);
            rows.Count.ShouldBeLessThanOrEqualTo(25);
            seen.AddRange(rows);
            if (visitor.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                break;
            }

            await visitor.Open(next);
        }

        seen.ShouldBe(await area.Database(db => db.Set<Risk>().Where(r => r.State == RiskState.Open).Select(r => r.Reference).ToListAsync()), ignoreOrder: true);
        await visitor.Open(visitor.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Rows(visitor).ShouldBe(seen.Skip(((seen.Count - 1) / 25 * 25) - 25).Take(25));
    }

    [Fact]
    public async Task Record_ThenRescoreEscalateHandBackAndClose_KeepsTheWholeStory()
    {
        using var visitor = await area.As("Head of SEND");
        await Record(visitor);
        visitor.Page.Heading().ShouldBe("Schools do not know the core offer");
        visitor.Page.QuerySelector(".govuk-caption-l").Words().ShouldBe("Risk, R-13");
        visitor.Page.QuerySelector(".app-connected").Words().ShouldContain("Quality SEND Offer");

        await visitor.Open("/risks/R-13/edit");
        await visitor.Submit("Save", ("Form.Likelihood", "5"), ("Form.Impact", "4"), ("Form.Why", "Two schools asked what it is."));
        visitor.Page.QuerySelector("#scores")!.Closest("section")!.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td")[0].Words()).ShouldBe(["20 Very high", "12 High"]);

        await visitor.Open("/risks/R-13/escalate");
        var board = visitor.Page.QuerySelectorAll("#Form_BoardId option").Single(o => o.Words() == "SEND Executive Board").GetAttribute("value")!;
        await visitor.Submit("Escalate", ("Form.BoardId", board));
        visitor.Page.ErrorBeside("Form.Reason").ShouldContain("Say what the board is asked to do");
        await visitor.Submit("Escalate", ("Form.BoardId", board), ("Form.Reason", "Write to every chair of governors."));
        foreach (var page in (string[])["/board/send-executive", "/board/send-executive/meetings/2026-11-19"])
        {
            (await visitor.Open(page)).QuerySelector("#escalated")!.Closest("section").Words().ShouldContain("Write to every chair of governors. Since 17 November, by the Head of SEND.");
        }

        await visitor.Open("/risks/R-13/hand-back");
        await visitor.Submit("Hand back", ("Form.Outcome", "The letter went out."));
        visitor.Page.QuerySelector("#boards")!.Closest("section").Words().ShouldContain("The letter went out.");
        await visitor.Open("/risks/R-13/close");
        await visitor.Submit("Close it", ("Form.Reason", "Every school has it."));

        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("Closed on 17 November 2026. Every school has it.");
        (await visitor.Open("/risks")).QuerySelector("#log")!.Closest("section").Words().ShouldNotContain("R-13");
        var version = await area.Database(db => db.Set<Risk>().Where(r => r.Reference == "R-13").Select(r => r.Version).SingleAsync());
        (await area.Send(new Governance.Partnership.Pages.Risks.CloseRisk("R-13", version, "Again."))).Problems.Single().Code.ShouldBe("risk-is-closed");
    }

    [Theory]
    [InlineData("Form.Title", "", "Form.Title", "Say what it is in a line")]
    [InlineData("Form.Cause", "", "Form.Cause", "Say what causes it")]
    [InlineData("Form.Likelihood", "", "Form.Likelihood", "Choose how likely")]
    [InlineData("Form.Impact", "6", "Form.Impact", "Choose how great")]
    [InlineData("Form.Kind", "Issue", "Form.Likelihood", "An issue has happened already")]
    [InlineData("Form.ReviewOn.Year", "2025", "Form.ReviewOn", "has passed")]
    [InlineData("Form.OwnerRole", "", "Form.OwnerRole", "Choose an account, or enter the role")]
    [InlineData("Form.Subject", "workstream/019aaaaa-0000-7000-8000-000000000000", "Form.Subject", "was not found")]
    public async Task Record_WithSomethingWrong_SaysItBesideTheFieldAndKeepsTheText(string field, string value, string beside, string message)
    {
        using var visitor = await area.As("Head of SEND");
        await Record(visitor, (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.QuerySelector($"[id='{beside.Replace('.', '_')}-error']").Words().ShouldContain(message);
        visitor.Page.QuerySelector("[name='Form.Mitigation']").Words().ShouldBe("A page for governors.");
    }

    [Fact]
    public async Task Change_AfterSomebodyElse_ShowsBothAndOverwritesOnlyKnowingly()
    {
        using var first = await area.As("Head of SEND");
        using var second = await area.As("Director of Children's Services");
        await first.Open("/risks/R-02/edit");
        await second.Open("/risks/R-02/edit");
        await first.Submit("Save", ("Form.Mitigation", "Theirs."));

        await second.Submit("Save", ("Form.Mitigation", "Mine."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict tr").Single(r => r.QuerySelector("th").Words() == "Mitigation").QuerySelectorAll("td").Select(c => c.Words()).ShouldBe(["Mine.", "Theirs."]);
        await second.Submit("Save", ("Form.Mitigation", "Both."));
        (await area.Database(db => db.Set<Risk>().Where(r => r.Reference == "R-02").Select(r => r.Mitigation).SingleAsync())).ShouldBe("Both.");
    }

    [Fact]
    public async Task Escalated_SinceTheLastMeeting_IsInTheChangesAndOnTheHomePage()
    {
        using var member = await area.As("Primary headteacher, board member");
        var home = await member.Open("/");
        home.QuerySelector("#riskh")!.Closest("section").Words().ShouldContain("The online assessment contract ends before the next one is bought");
        home.QuerySelector("#chg")!.Closest("section").Words().ShouldContain("R-01, a barrier, was escalated to the SEND Executive Board");
        await using var scope = area.Scope();
        var changes = await scope.ServiceProvider.GetRequiredService<Changes>().Between(new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 11, 17, 0, 0, 0, TimeSpan.Zero), CancellationToken.None);
        changes.ShouldContain(c => c.Kind == ChangeKind.CrossedThreshold && c.Sentence.StartsWith("**R-01** rose from high to **very high**", StringComparison.Ordinal));
        changes.ShouldContain(c => c.Kind == ChangeKind.Good && c.Sentence.StartsWith("**R-12** was **closed**", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pack_OfTheBoard_HoldsWhatIsBeforeItAtThatMoment()
    {
        var meeting = await area.Database(db => db.Set<Meeting>().Where(m => m.On == new DateOnly(2026, 12, 17)).Select(m => m.Id).SingleAsync());
        var document = (await area.Send(new ComposeBoardPack(meeting))).Value;
        var section = document.Sections.Single(s => s.Id == "risks-escalated");
        var table = section.Blocks.OfType<Table>().Single();
        table.Rows.Count.ShouldBe(1);
        table.Rows[0].Cells[0].ShouldBe(new TextCell("R-01"));
        table.Rows[0].Cells[5].ShouldBe(new NumberCell(20));
        document.Sections.ShouldContain(s => s.Heading == "R-01: The online assessment contract ends before the next one is bought");
    }

    [Theory]
    [InlineData("Auditor", "/risks/new")]
    [InlineData("Parent Carer Forum Co-chair", "/risks/R-01/escalate")]
    [InlineData("Auditor", "/risks/R-01/close")]
    public async Task Acting_WithoutTheRole_IsForbidden(string who, string path)
    {
        using var visitor = await area.As(who);
        (await visitor.Try(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Try("/risks/R-99")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.QuerySelector("#log")!.Closest("section")!.QuerySelectorAll("tbody th").Select(r => r.Words())];

    private static async Task Record(Visitor visitor, params (string Name, string Value)[] over)
    {
        await visitor.Open("/risks/new");
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.Kind"] = "Risk",
            ["Form.Title"] = "Schools do not know the core offer",
            ["Form.Cause"] = "It was never sent to governors.",
            ["Form.Effect"] = "Families hear different answers.",
            ["Form.Mitigation"] = "A page for governors.",
            ["Form.Likelihood"] = "3",
            ["Form.Impact"] = "4",
            ["Form.OwnerRole"] = "Local offer lead",
            ["Form.Subject"] = visitor.Page.QuerySelectorAll("#Form_Subject option").Single(o => o.Words() == "Quality SEND Offer").GetAttribute("value")!,
        };
        foreach (var (name, value) in over)
        {
            values[name] = value;
        }

        await visitor.Submit("Record it", [.. values.Select(v => (v.Key, v.Value))]);
    }

    private Task<int> AddMany(int count) => area.Database(async db =>
    {
        for (var i = 0; i < count; i++)
        {
            var risk = new Risk { Number = 100 + i, Reference = $"R-{100 + i}", Kind = RiskKind.Risk, Title = "Another", OwnerRole = "Chair", ReviewOn = new(2027, 1, 1 + (i % 5)), OpenedOn = new(2026, 1, 1 + (i % 7)), OpenedAt = TestClock.Start, OpenedBy = "Chair" };
            risk.Rate(1 + (i % 5), 3, TestClock.Start, "Chair", "");
            db.Add(risk);
        }

        return await db.SaveChangesAsync();
    });
}
