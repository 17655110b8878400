using System.Net;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Leads;

public sealed class LeadPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Organisations_ListLeads_AndSayWhichPostIsVacantSinceWhen()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/organisations");

        var words = page.QuerySelector("main").Words();
        words.ShouldContain("1 accountable post is vacant: designated medical officer.");
        words.ShouldContain("Vacant since 1 August 2026");
        words.ShouldContain("Designated Clinical Officer, south, South");
        words.ShouldNotContain("Designated health officer");
        page.QuerySelector("a[href='/organisations/leads/add']").ShouldBeNull();
    }

    [Fact]
    public async Task Leads_AsAtAnEarlierDay_AreThoseOfThatDay()
    {
        using var visitor = await area.As("Auditor");

        await visitor.Open("/organisations/leads?on=2014-06-01");

        var words = visitor.Page.QuerySelector("#posts")!.Closest("section").Words();
        words.ShouldContain("Designated health officer");
        words.ShouldContain("Northmere Clinical Commissioning Group");
        words.ShouldNotContain("ICB executive lead");
        await visitor.Open("/organisations/leads?on=yesterday");
        visitor.Page.QuerySelector("#On-error").Words().ShouldContain("is not a day");
        visitor.Page.QuerySelector("#On")!.GetAttribute("value").ShouldBe("yesterday");
    }

    [Fact]
    public async Task Add_ThenEnd_LeavesHistoryAndAVacancy()
    {
        using var visitor = await area.As("Board Secretary");
        await Add(visitor, "Designated medical officer", "Northmere Integrated Care Board", ("Form.RoleName", "Consultant paediatrician, west"), ("Form.From.Day", "1"), ("Form.From.Month", "10"), ("Form.From.Year", "2026"));
        visitor.Page.QuerySelector(".app-lead").Words().ShouldStartWith("All 5 posts that must be filled are filled");

        await visitor.Open(visitor.Page.QuerySelectorAll("a").Single(a => a.Words().Contains("the time of Consultant paediatrician, west", StringComparison.Ordinal)).GetAttribute("href")!);
        await visitor.Submit("End it", ("Form.To.Day", "30"), ("Form.To.Month", "9"), ("Form.To.Year", "2026"));
        visitor.Page.QuerySelector("#Form_To-error").Words().ShouldContain("taken up on 1 October 2026");
        await visitor.Submit("End it", ("Form.To.Day", "16"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        visitor.Page.QuerySelector("main").Words().ShouldContain("Vacant since 17 November 2026");
        visitor.Page.QuerySelector("#others")!.Closest("section").Words().ShouldContain("Consultant paediatrician, west");
    }

    [Theory]
    [InlineData("Form.From.Year", "2021", "Form.From.Day", "Northmere Integrated Care Board began on 1 July 2022")]
    [InlineData("Form.To.Year", "2024", "Form.To.Day", "Give that day or a later one")]
    [InlineData("Form.RoleName", "Designated Clinical Officer, south", "Form.RoleName", "holds this post from")]
    [InlineData("Form.RoleName", "", "Form.RoleName", "Choose an account, or enter the role")]
    [InlineData("Form.OrganisationId", "", "Form.OrganisationId", "Choose the organisation")]
    [InlineData("Form.RoleId", "", "Form.RoleId", "Choose a post")]
    public async Task Add_WithSomethingWrong_SaysItBesideTheFieldAndKeepsTheRest(string field, string value, string beside, string message)
    {
        using var visitor = await area.As("Administrator");
        await Add(visitor, "Designated clinical officer", "Northmere Integrated Care Board", ("Form.Area", "West"), ("Form.RoleName", "Clinical officer, west"),
            ("Form.From.Day", "1"), ("Form.From.Month", "4"), ("Form.From.Year", "2026"), ("Form.To.Day", "1"), ("Form.To.Month", "4"), ("Form.To.Year", "2028"), (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.QuerySelector($"[id='{beside.Replace('.', '_').Replace("_Day", "", StringComparison.Ordinal)}-error']").Words().ShouldContain(message);
        visitor.Page.QuerySelector("[name='Form.Area']")!.GetAttribute("value").ShouldBe("West");
    }

    [Fact]
    public async Task End_AfterSomebodyElse_ShowsTheirDay()
    {
        using var first = await area.As("Administrator");
        using var second = await area.As("Board Secretary");
        await first.Open("/organisations/leads");
        var path = first.Page.QuerySelectorAll("a").Single(a => a.Words().Contains("the time of Head of SEND", StringComparison.Ordinal)).GetAttribute("href")!;
        await first.Open(path);
        await second.Open(path);
        await first.Submit("End it", ("Form.To.Day", "1"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        await second.Submit("End it", ("Form.To.Day", "2"), ("Form.To.Month", "11"), ("Form.To.Year", "2026"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).ShouldBe(["2 November 2026", "1 November 2026"]);
    }

    [Fact]
    public async Task Posts_RenamedByTheLaw_KeepTheirDays()
    {
        using var visitor = await area.As("Administrator");
        await visitor.Open("/organisations/lead-roles");
        visitor.Page.QuerySelectorAll("tr").Single(r => r.Words().StartsWith("Designated health officer", StringComparison.Ordinal)).Words().ShouldContain("31 Aug 2014 Designated medical officer");
        await visitor.Open("/organisations/lead-roles/edit");
        await visitor.Submit("Save", ("Form.Title", "SEND champion"), ("Form.ShortName", "Champion"), ("Form.Sector", "Health"));
        visitor.Page.ErrorBeside("Form.Source").ShouldContain("Say what names the post");

        await visitor.Submit("Save", ("Form.Source", "A local agreement"), ("Form.MustBeFilled", "true"));

        visitor.Page.Heading().ShouldBe("Accountable posts");
        await visitor.Open("/organisations/leads");
        visitor.Page.QuerySelector("main").Words().ShouldContain("Vacant: nobody has held it");
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Export_OfLeads_HandsOverTheListAndIsOnRecord(string format, string type)
    {
        using var visitor = await area.As("Auditor");
        var file = await visitor.Http.GetAsync($"/organisations/leads?handler=Export&format={format}");
        file.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        if (format == "csv")
        {
            var text = await file.Content.ReadAsStringAsync();
            text.Split("\r\n").Single(l => l.EndsWith("Vacant since 1 August 2026", StringComparison.Ordinal)).ShouldStartWith("Designated medical officer,");
            text.ShouldContain("Consultant community paediatrician");
        }

        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().CountAsync(e => e.Act == "export" && e.Subject == "leads" && e.ByRole == "Auditor"))).ShouldBe(1);
    }

    [Fact]
    public async Task Organisation_Page_SaysWhoItTookOverFromAndWhen()
    {
        using var visitor = await area.As("Auditor");
        var (icb, ccg) = await area.Database(async db => (
            await db.Set<Organisation>().Where(o => o.ShortName == "ICB").Select(o => o.Id).SingleAsync(),
            await db.Set<Organisation>().Where(o => o.ShortName == "CCG").Select(o => o.Id).SingleAsync()));

        (await visitor.Open($"/organisations/{icb}")).QuerySelector("#before")!.Closest("section").Words().ShouldContain("1 Apr 2013 to 30 Jun 2022");
        (await visitor.Open($"/organisations/{ccg}")).QuerySelector(".app-banner").Words().ShouldContain("Northmere Integrated Care Board from 1 July 2022");
    }

    [Fact]
    public async Task Parties_AsSigned_CarryTheirSuccessorFromTheDayItTookOver()
    {
        await using var scope = area.Scope();
        var parties = scope.ServiceProvider.GetRequiredService<IParties>();
        var (ccg, unknown) = (await area.Database(db => db.Set<Organisation>().Where(o => o.ShortName == "CCG").Select(o => o.Id).SingleAsync()), Guid.CreateVersion7());

        var now = await parties.On(new(2026, 11, 17), [ccg, unknown], CancellationToken.None);
        var then = await parties.On(new(2022, 6, 30), [ccg], CancellationToken.None);

        now.Keys.ShouldBe([ccg]);
        now[ccg].Said.ShouldBe("Northmere Clinical Commissioning Group, now Northmere Integrated Care Board (since 1 July 2022)");
        (then[ccg].Current.ShortName, then[ccg].Since, then[ccg].Said).ShouldBe(("CCG", null, "Northmere Clinical Commissioning Group"));
    }

    [Theory]
    [InlineData("/organisations/leads/add")]
    [InlineData("/organisations/lead-roles/edit")]
    public async Task Managing_ByABoardMember_IsForbidden(string path)
    {
        using var visitor = await area.As("Primary headteacher, board member");
        (await visitor.Try(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task Add(Visitor visitor, string post, string organisation, params (string Name, string Value)[] typed)
    {
        await visitor.Open("/organisations/leads/add");
        string Value(string select, string starts) => visitor.Page.QuerySelectorAll($"[name='{select}'] option").Single(o => o.Words() == starts).GetAttribute("value")!;
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.RoleId"] = Value("Form.RoleId", post), ["Form.OrganisationId"] = Value("Form.OrganisationId", organisation) };
        foreach (var (name, value) in typed)
        {
            values[name] = value;
        }

        await visitor.Submit("Add the lead", [.. values.Select(v => (v.Key, v.Value))]);
    }
}

public sealed class BareLeadTests(BareArea area) : IClassFixture<BareArea>
{
    [Fact]
    public async Task FirstStart_WithoutASampleArea_KnowsThePostsTheLawNames()
    {
        var roles = await area.Database(db => db.Set<Governance.Partnership.Domain.Leads.LeadRole>().Select(r => r.ShortName).ToListAsync());
        roles.ShouldBe(["DCS", "ICB lead", "DHO", "DMO", "DCO", "DSCO", "LANO"], ignoreOrder: true);
    }
}
