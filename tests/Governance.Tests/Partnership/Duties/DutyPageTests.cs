using System.Net;
using Governance.Partnership.Domain.Duties;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Duties;

public sealed class DutyPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Matrix_OfNorthmere_ShowsWhoAnswersWhoDeliversAndWhatStays()
    {
        using var visitor = await area.As("Parent Carer Forum Co-chair");

        var page = await visitor.Open("/responsibilities");

        var heads = page.QuerySelectorAll(".app-matrix thead th").Select(h => h.Words()).ToList();
        var row = page.QuerySelectorAll(".app-matrix tbody tr").Single(r => r.QuerySelector("th").Words() == "Arrange the health care in a plan").QuerySelectorAll("th, td").Select(c => c.Words()).ToList();
        row[heads.IndexOf("ICB")].ShouldBe("Accountable");
        row[heads.IndexOf("Community trust")].ShouldBe("Delivers");
        row[heads.IndexOf("Council")].ShouldBe("");
        page.QuerySelector("main").Words().ShouldContain("Children and Families Act 2014, section 42(3), in force from 1 September 2014");
        page.QuerySelector("main").Words().ShouldContain("The duty to arrange it stays with the integrated care board, whoever provides it.");
        page.QuerySelector("#posts")!.Closest("section")!.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("td").Words())
            .ShouldBe(["ICB 90%, Council 10%", "Council 60%, ICB 40%", "ICB 60%, Council 40%"]);
        page.QuerySelector("a[href='/responsibilities/duty']").ShouldBeNull();
    }

    [Fact]
    public async Task Matrix_BeforeTheAct_HoldsOnlyWhatWasLawThen()
    {
        using var visitor = await area.As("Auditor");
        var page = await visitor.Open("/responsibilities?on=2010-01-01");
        page.QuerySelectorAll(".app-matrix tbody th").Select(h => h.Words()).ShouldBe(["Help children in need"]);
    }

    [Fact]
    public async Task Duty_Added_ThenChangedByTwo_ShowsBothTexts()
    {
        using var first = await area.As("Joint Commissioning Manager");
        await first.Open("/responsibilities/duty");
        var council = first.Page.QuerySelectorAll("#Form_AccountableId option").Single(o => o.Words() == "Northmere County Council").GetAttribute("value")!;
        await first.Submit("Save", ("Form.Title", "Meet monthly"));
        first.Page.ErrorBeside("Form.Source").ShouldContain("Say where it comes from");
        await first.Submit("Save", ("Form.Text", "Talk once a month."), ("Form.Source", "Local agreement"), ("Form.AccountableId", council), ("Form.AccountableRole", "Head of SEND"), ("Form.DeliveredBy", council));
        var path = first.Page.QuerySelectorAll("a").Single(a => a.Words() == "Change Meet monthly").GetAttribute("href")!;
        using var second = await area.As("Administrator");
        await first.Open(path);
        await second.Open(path);
        second.Page.QuerySelectorAll("[name='Form.DeliveredBy']").Count(c => c.HasAttribute("checked")).ShouldBe(1);
        await first.Submit("Save", ("Form.Reserved", "Theirs."));

        await second.Submit("Save", ("Form.Reserved", "Mine."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).TakeLast(2).ShouldBe(["Mine.", "Theirs."]);
    }

    [Theory]
    [InlineData("Form.Percent2", "30", "Form.Percent1", "The shares come to 90%")]
    [InlineData("Form.Organisation2", "", "Form.Organisation2", "two partners at least")]
    [InlineData("Form.Percent1", "most", "Form.Percent1", "“most”")]
    [InlineData("Form.Title", "", "Form.Title", "Name the post")]
    public async Task Post_WithSharesThatDoNotAddUp_IsRefusedBesideThem(string field, string value, string beside, string message)
    {
        using var visitor = await area.As("Board Secretary");
        await AddPost(visitor, (field, value));
        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorBeside(beside).ShouldContain(message);
    }

    [Fact]
    public async Task Post_SharesChanged_AreReplacedAndStillSumToOneHundred()
    {
        using var visitor = await area.As("Board Secretary");
        await AddPost(visitor);
        await visitor.Open(visitor.Page.QuerySelectorAll("a").Single(a => a.Words() == "Transition nurse").GetAttribute("href")!);

        await visitor.Submit("Save", ("Form.Percent1", "75"), ("Form.Percent2", "25"));

        visitor.Page.QuerySelector("#posts")!.Closest("section").Words().ShouldContain("Council 75%, ICB 25%");
        var sums = await area.Database(db => db.Set<PostShare>().GroupBy(s => s.PostId).Select(g => g.Sum(s => s.Percent)).ToListAsync());
        sums.ShouldBe([100, 100, 100, 100]);
    }

    [Fact]
    public async Task Export_InExcel_IsOnRecordAndCsvListsEveryDuty()
    {
        using var visitor = await area.As("Auditor");
        (await visitor.Http.GetAsync("/responsibilities?handler=Export&format=xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var csv = await visitor.Http.GetStringAsync("/responsibilities?handler=Export&format=csv");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 11);
        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().CountAsync(e => e.Act == "export" && e.Subject == "responsibilities"))).ShouldBe(2);
    }

    [Theory]
    [InlineData("/responsibilities/duty")]
    [InlineData("/responsibilities/post")]
    public async Task Keeping_ByALead_IsForbidden(string path)
    {
        using var visitor = await area.As("Head of SEND");
        (await visitor.Try(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task AddPost(Visitor visitor, params (string Name, string Value)[] over)
    {
        await visitor.Open("/responsibilities/post");
        string Id(string name) => visitor.Page.QuerySelectorAll("#Form_EmployerId option").Single(o => o.Words() == name).GetAttribute("value")!;
        var (council, icb) = (Id("Northmere County Council"), Id("Northmere Integrated Care Board"));
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.Title"] = "Transition nurse",
            ["Form.EmployerId"] = icb,
            ["Form.Organisation1"] = council,
            ["Form.Percent1"] = "60",
            ["Form.Organisation2"] = icb,
            ["Form.Percent2"] = "40",
        };
        foreach (var (name, value) in over)
        {
            values[name] = value;
        }

        await visitor.Submit("Save", [.. values.Select(v => (v.Key, v.Value))]);
    }
}
