using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Partnership;

public sealed class OrganisationPageTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Register_EverySector_ListsWhoTookOver()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/organisations");

        page.Heading().ShouldBe("Partner organisations");
        page.QuerySelectorAll("h2").Select(h => h.Words()).ShouldBe(["Accountable leads", "Education", "Health", "Care", "Parent carer", "Voluntary"]);
        var ccg = page.QuerySelectorAll("tr").Single(r => r.Words().StartsWith("Northmere Clinical", StringComparison.Ordinal));
        ccg.Words().ShouldContain("30 Jun 2022 Northmere Integrated Care Board");
        page.QuerySelector("a[href='/organisations/edit']").ShouldBeNull();
    }

    [Fact]
    public async Task Organisation_ThatEnded_LeadsToItsSuccessorAndBack()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/organisations");
        await visitor.Open(visitor.Page.QuerySelectorAll("th a").Single(a => a.Words().Contains("Clinical", StringComparison.Ordinal)).GetAttribute("href")!);

        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("This organisation has ended.");
        var successor = visitor.Page.QuerySelectorAll(".app-connected a").Single(a => a.Words() == "Northmere Integrated Care Board");
        await visitor.Open(successor.GetAttribute("href")!);

        visitor.Page.Heading().ShouldBe("Northmere Integrated Care Board");
        visitor.Page.QuerySelectorAll(".app-connected a").ShouldContain(a => a.Words() == "Northmere Clinical Commissioning Group");
    }

    [Fact]
    public async Task Add_ByAnAdministrator_IsListed()
    {
        using var visitor = await area.As("Administrator");
        await visitor.Open("/organisations/edit");

        await visitor.Submit("Save", ("Form.Name", "Northmere Therapies Trust"), ("Form.ShortName", "Therapies"), ("Form.Sector", "Health"), ("Form.From.Day", "1"), ("Form.From.Month", "4"), ("Form.From.Year", "2024"));

        visitor.Page.Heading().ShouldBe("Northmere Therapies Trust");
        visitor.Page.QuerySelector(".app-changed").Words().ShouldContain("Administrator");
    }

    [Theory]
    [InlineData("Form.Name", "", "Form.Name", "full name")]
    [InlineData("Form.Sector", "", "Form.Sector", "Choose a sector")]
    [InlineData("Form.To.Year", "2020", "Form.To.Day", "It started on 1 April 2024")]
    [InlineData("Form.From.Month", "13", "Form.From.Day", "real date")]
    [InlineData("Form.Name", "Northmere County Council", "Form.Name", "already an organisation")]
    public async Task Add_WithSomethingWrong_SaysItBesideTheField(string field, string value, string beside, string message)
    {
        using var visitor = await area.As("Administrator");
        await visitor.Open("/organisations/edit");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.Name"] = "Northmere New Trust",
            ["Form.ShortName"] = "New trust",
            ["Form.Sector"] = "Health",
            ["Form.From.Day"] = "1",
            ["Form.From.Month"] = "4",
            ["Form.From.Year"] = "2024",
            ["Form.To.Day"] = "1",
            ["Form.To.Month"] = "4",
            ["Form.To.Year"] = "2025",
            [field] = value,
        };

        await visitor.Submit("Save", [.. typed.Select(t => (t.Key, t.Value))]);

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorSummary().ShouldContain(e => e.Contains(message, StringComparison.Ordinal));
        visitor.Page.QuerySelector($"[id='{beside.Replace('.', '_').Replace("_Day", "", StringComparison.Ordinal)}-error']").Words().ShouldContain(message);
        visitor.Page.QuerySelector("[name='Form.ShortName']")!.GetAttribute("value").ShouldBe("New trust");
    }

    [Fact]
    public async Task Change_AfterSomebodyElseSaved_ShowsBothAndKeepsTheirs()
    {
        using var first = await area.As("Administrator");
        using var second = await area.As("Administrator");
        await first.Open("/organisations");
        var path = first.Page.QuerySelectorAll("th a").Single(a => a.Words() == "Northmere Learning Partnership").GetAttribute("href")!.Replace("/organisations/", "/organisations/edit/", StringComparison.Ordinal);
        await first.Open(path);
        await second.Open(path);
        await first.Submit("Save", ("Form.ShortName", "Improvement first"));

        await second.Submit("Save", ("Form.ShortName", "Improvement second"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).Skip(2).Take(2).ShouldBe(["Improvement second", "Improvement first"]);
        await second.Submit("Save", ("Form.ShortName", "Improvement both"));
        second.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.Page.QuerySelector(".app-datadate").Words().ShouldContain("Improvement both");
    }

    [Fact]
    public async Task Edit_ByTheSecretary_IsForbidden()
    {
        using var visitor = await area.As("Board Secretary");
        (await visitor.Try("/organisations/edit")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Try($"/organisations/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }
}
