using System.Net;
using Governance.Platform.Audit;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Dashboards;

public sealed class FiguresTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Open_WithoutADay_ShowsTheLiveBuildWithTotalsOfTheRowsListed()
    {
        var visitor = await area.As("Auditor");

        var page = await visitor.Open("/figures");

        page.Heading().ShouldBe("Figures as known on 17 November 2026");
        var rows = page.QuerySelectorAll("tbody tr").ToList();
        rows.Count.ShouldBeGreaterThan(9);
        var totals = page.QuerySelectorAll("tfoot td").Select(c => int.Parse(c.Words())).ToList();
        var counts = rows.Select(r => r.QuerySelectorAll("td.num").Select(c => int.Parse(c.Words())).ToList()).ToList();
        totals.ShouldBe(Enumerable.Range(0, totals.Count).Select(i => counts.Sum(c => c[i])));
        totals.Sum().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Open_AsKnownOnADayBetweenBuilds_ShowsTheOneBeforeAndSaysItWasRebuilt()
    {
        var visitor = await area.As("Auditor");

        var page = await visitor.Open("/figures?on=2026-11-05");

        page.Heading().ShouldBe("Figures as known on 31 October 2026");
        page.QuerySelector(".app-banner").Words().ShouldContain("put together later");
        page.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("2026-10-31");
    }

    [Fact]
    public async Task Open_AsKnownOnADayWithoutFigures_SaysSo()
    {
        var visitor = await area.As("Auditor");

        var page = await visitor.Open("/figures?on=2019-01-01");

        page.QuerySelector(".app-banner").Words().ShouldStartWith("No figures are kept from that day or before.");
        page.QuerySelector("tbody").ShouldBeNull();
    }

    [Fact]
    public async Task Open_AsKnownOnSomethingThatIsNoDay_ShowsTheLiveBuild()
    {
        var visitor = await area.As("Auditor");

        var page = await visitor.Open("/figures?on=yesterday");

        page.Heading().ShouldBe("Figures as known on 17 November 2026");
    }

    [Fact]
    public async Task Csv_OfADay_HoldsEveryRowListedAndIsOnRecord()
    {
        var visitor = await area.As("Auditor");
        var page = await visitor.Open("/figures?on=2026-10-31");

        var response = await visitor.Http.GetAsync(page.QuerySelectorAll("a").First(a => a.Words() == "CSV").GetAttribute("href"));

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("figures-2026-10-31.csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(1 + page.QuerySelectorAll("tbody tr").Length);
        (await area.Database(db => db.Set<AuditEntry>().AnyAsync(a => a.Act == "export" && a.Subject == "figures"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Csv_OfADayWithoutFigures_IsNotFound()
    {
        var visitor = await area.As("Auditor");

        (await visitor.Try("/figures?on=2019-01-01&handler=csv")).ShouldBe(HttpStatusCode.NotFound);
    }
}
