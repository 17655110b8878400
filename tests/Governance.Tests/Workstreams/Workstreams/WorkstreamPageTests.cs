using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Workstreams.Workstreams;

public sealed class WorkstreamPageTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Open_ByABoardMember_ShowsStatusDriversAndTheClaimThatDiffers()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/workstreams/autism");

        page.Heading().ShouldBe("Autism");
        var status = page.QuerySelector(".app-status")!;
        status.QuerySelector("strong.app-rag").Words().ShouldBe("Off track");
        status.QuerySelectorAll(".app-drivers li").ShouldNotBeEmpty();
        status.QuerySelector(".app-differs").Words().ShouldStartWith("Differs. Lead claims At risk since ");
        page.QuerySelectorAll(".app-history__cell").Length.ShouldBe(12);
        page.QuerySelectorAll("a").Select(a => a.Words()).ShouldNotContain("Import a plan");
    }

    [Fact]
    public async Task Open_ByItsLead_OffersImportClaimAndBrief()
    {
        using var visitor = await area.As("Head of Autism, ICB");

        var page = await visitor.Open("/workstreams/autism");

        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        links.ShouldContain("/workstreams/autism/import");
        links.ShouldContain("/workstreams/autism/claim");
        links.ShouldContain("/workstreams/autism/brief");
    }

    [Fact]
    public async Task Open_OfAWorkstreamThatIsNotThere_IsNotFound()
    {
        using var visitor = await area.As("Auditor");

        (await visitor.Try("/workstreams/nowhere")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_DrawsEveryMilestoneOfItsTable()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/workstreams/autism");

        var section = page.QuerySelector("#milestones")!.Closest("section")!;
        var titles = section.QuerySelectorAll("tbody th").Select(h => h.Words()).ToList();
        titles.ShouldNotBeEmpty();
        section.QuerySelectorAll("figure svg rect[rx='3'][width='20']").Length.ShouldBe(titles.Count);
        section.QuerySelector("figure svg")!.GetAttribute("aria-label")!.ShouldStartWith($"{titles.Count} milestones");
        section.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_OfAWorkstreamInAChain_NamesTheOtherEnd()
    {
        var link = await area.Database(db => (
            from d in db.Set<Dependency>()
            join own in db.Set<WorkstreamAction>() on d.ActionId equals own.Id
            join other in db.Set<WorkstreamAction>() on d.NeedsActionId equals other.Id
            join w in db.Set<Workstream>() on own.WorkstreamId equals w.Id
            where own.WorkstreamId != other.WorkstreamId && own.CompletedOn == null && own.ClosedOn == null
            select new { w.Key, Own = own.Reference, Other = other.Reference }).FirstAsync());
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open($"/workstreams/{link.Key}");

        page.QuerySelector("#blockers")!.Closest("section").Words().ShouldContain($"{link.Own} waits on {link.Other}");
    }

    [Fact]
    public async Task Filter_ByOwner_ListsAndCountsOnlyTheirs()
    {
        using var visitor = await area.As("Auditor");
        var all = await visitor.Open("/workstreams/autism");
        var owner = all.QuerySelectorAll("#filter-owner option")[1].GetAttribute("value")!;

        var page = await visitor.Open($"/workstreams/autism?owner={Uri.EscapeDataString(owner)}");

        var owners = page.QuerySelectorAll("#actions ~ * tbody tr, .app-table--stack tbody tr").Select(r => r.QuerySelectorAll("td")[1].Words()).ToList();
        owners.ShouldNotBeEmpty();
        owners.ShouldAllBe(o => o.StartsWith(owner, StringComparison.Ordinal));
        page.QuerySelector("#actions")!.Closest("section").Words().ShouldContain($"{owners.Count} of {all.QuerySelectorAll(".app-table--stack tbody tr").Length} listed");
    }

    [Theory]
    [InlineData("ref", 0)]
    [InlineData("owner", 1)]
    public async Task Sort_ByTextColumn_OrdersBothWays(string column, int cell)
    {
        using var visitor = await area.As("Auditor");

        var up = await Cells(visitor, $"/workstreams/quality-offer?sort={column}", cell);
        var down = await Cells(visitor, $"/workstreams/quality-offer?sort=-{column}", cell);

        up.Count.ShouldBeGreaterThan(1);
        up.ShouldBe(up.Order(StringComparer.OrdinalIgnoreCase));
        down.ShouldBe(down.OrderDescending(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Csv_OfAFilteredList_HoldsExactlyTheRowsShown()
    {
        using var visitor = await area.As("Auditor");
        var shown = await Cells(visitor, "/workstreams/autism?status=AtRisk&sort=ref", 0);

        var csv = await visitor.Text("/workstreams/autism?status=AtRisk&sort=ref&handler=Csv");

        shown.ShouldNotBeEmpty();
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(l => l.Split(',')[0]).ShouldBe(shown);
    }

    [Fact]
    public async Task Excel_IsHandedOverAndAudited()
    {
        using var visitor = await area.As("Auditor");

        var bytes = await visitor.Bytes("/workstreams/autism?handler=Excel");

        bytes[..2].ShouldBe("PK"u8.ToArray());
        var line = await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().OrderByDescending(e => e.Sequence).FirstAsync());
        (line.Act, line.ByRole, line.SubjectId).ShouldBe(("Exported", "Auditor", "autism"));
    }

    private static async Task<List<string>> Cells(Visitor visitor, string path, int cell) =>
        [.. (await visitor.Open(path)).QuerySelectorAll(".app-table--stack tbody tr").Select(r => r.QuerySelectorAll("td")[cell].FirstChild.Words())];
}
