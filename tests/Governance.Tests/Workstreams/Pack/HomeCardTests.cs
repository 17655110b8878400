using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Pack;

public sealed class HomeCardTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Home_OfABoardMember_ShowsTheBuildsWorkstreamsAndCountsThoseOffTrack()
    {
        await using var scope = area.Scope();
        var build = (await scope.ServiceProvider.GetRequiredService<BuildReader>().Resolve(null, default))!;
        var off = (await scope.ServiceProvider.GetRequiredService<WorkstreamMart>().Rag(build.Id, 3, default)).Count(w => !w.GovernedElsewhere && w.Now == RagStatus.OffTrack);
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/");

        page.QuerySelectorAll(".app-heads li").Select(l => l.Words()).ShouldContain(w => w.StartsWith($"{off} of 10 workstreams off track", StringComparison.Ordinal));
        page.QuerySelectorAll("#workstreams .app-ragtable tbody tr").Length.ShouldBe(11);
        page.QuerySelector("#workstreams-title").Words().ShouldBe("Ten workstreams");
    }

    [Fact]
    public async Task Home_OfADirector_HeadsWithDeliveryAsTheMartCountsIt()
    {
        await using var scope = area.Scope();
        var build = (await scope.ServiceProvider.GetRequiredService<BuildReader>().Resolve(null, default))!;
        var delivery = await scope.ServiceProvider.GetRequiredService<DeliveryMart>().Read(build.Id, build.AsOf, new(2026, 4, 1), new(2027, 3, 31), default);
        using var visitor = await area.As("Director of Children's Services");

        var page = await visitor.Open("/");

        page.Heading().ShouldBe($"Delivery is {delivery.Behind} milestones behind plan");
        page.QuerySelector("#delivery").Words().ShouldContain($"{delivery.MetByNow} met; {delivery.PlannedByNow} were planned by now.");
        page.QuerySelector("#overdue table").ShouldNotBeNull();
    }

    [Fact]
    public async Task Home_OfADirector_ListsWhatWasRaisedToThemWithAWayToAnswer()
    {
        var raised = await area.Database(db => db.Set<Blocker>().Where(b => b.RaisedToAccountId != null && b.ClosedOn == null && b.AnsweredOn == null)
            .Select(b => new { b.Id, b.RaisedTo, b.Text }).FirstAsync());
        using var visitor = await area.As(raised.RaisedTo);

        var page = await visitor.Open("/");

        var link = page.QuerySelectorAll("#escalations a").Single(a => a.GetAttribute("href")!.EndsWith($"/blockers/{raised.Id}", StringComparison.Ordinal));
        await visitor.Open(link.GetAttribute("href")!);
    }

    [Fact]
    public async Task Overdue_ListsExactlyAsManyAsTheHomeCounts()
    {
        using var visitor = await area.As("Director of Children's Services");
        var home = await visitor.Open("/");
        var counted = home.QuerySelectorAll(".app-heads li").Select(l => l.Words()).Single(w => w.Contains("actions overdue", StringComparison.Ordinal)).Split(' ')[0];

        var page = await visitor.Open("/workstreams/overdue");

        page.QuerySelectorAll("main tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(counted);
    }
}
