using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class LineageTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Fact]
    public async Task Open_OfAMeasure_LeadsFromFigureToBuildToExtracts()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion/lineage/plans-in-force");

        page.Heading().ShouldBe("Where “EHC plans in force” comes from");
        var rows = page.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBe(9);
        await visitor.Open(page.QuerySelector("dl a[href^='/builds/']")!.GetAttribute("href")!);
        visitor.Page.Heading().ShouldStartWith("Build of");
        await visitor.Open(rows[0].QuerySelector("a")!.GetAttribute("href")!);
        visitor.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldStartWith("/intake/submissions/");
    }

    [Fact]
    public async Task Open_OfWhatIsCountedHere_SaysThatNoExtractStandsBehindIt()
    {
        using var visitor = await area.As("Data Analyst");

        (await visitor.Open("/inclusion/lineage/milestones-met")).QuerySelector(".app-empty").Words().ShouldStartWith("It is counted from what the partnership records here");
    }

    [Fact]
    public async Task Open_OfNoMeasure_IsNotFound()
    {
        using var visitor = await area.As("Data Analyst");

        (await visitor.Try("/inclusion/lineage/height")).ShouldBe(HttpStatusCode.NotFound);
    }
}
