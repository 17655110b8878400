using System.Net;
using AngleSharp.Dom;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class InclusionPageTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const string Analyst = "Data Analyst";
    private const string Member = "Primary headteacher, board member";

    public Task InitializeAsync()
    {
        area.Clock.Now = TestClock.Start;
        return area.Reset();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Open_AsAnAnalyst_ShowsACardForEveryMeasureUnderItsGroup()
    {
        using var visitor = await area.As(Analyst);

        var page = await visitor.Open("/inclusion");

        page.Heading().ShouldBe("Inclusion dashboard");
        page.QuerySelector(".app-datadate").Words().ShouldContain("Officer view");
        page.QuerySelectorAll(".app-group h2").Select(h => h.Words()).ShouldBe(["Outcomes", "Experiences", "Identification", "Finance", "Alternative provision", "Delivery", "Data quality"]);
        var names = page.QuerySelectorAll(".app-multiple h3").Select(h => h.Words()).ToList();
        names.ShouldBeUnique();
        Catalogue.Listed.Select(m => m.Name).Except(names).ShouldBeEmpty();
        page.QuerySelectorAll(".app-multiple").ShouldAllBe(c => c.QuerySelector(".app-multiple__v, .app-multiple__t") != null);
        page.QuerySelectorAll(".app-multiple svg.spark").ShouldAllBe(s => s.GetAttribute("aria-label")!.Length > 20);
    }

    [Fact]
    public async Task Open_WhereAFigureIsSuppressed_ShowsTheSymbolAndTellsOnlyOfficersWhy()
    {
        using var officer = await area.As(Analyst);
        using var member = await area.As(Member);

        var full = Suppressed(await officer.Open("/inclusion"));
        var told = Suppressed(await member.Open("/inclusion?audience=public"));

        full.ShouldNotBeEmpty();
        full.ShouldAllBe(c => c.StartsWith("c suppressed"));
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(c => c.Contains("So that no child can be worked out") && !c.Contains("Too few") && !c.Contains("Withheld"));
    }

    [Fact]
    public async Task Open_OfAnAudienceAboveOnesOwn_IsForbidden()
    {
        using var member = await area.As(Member);

        (await member.Open("/inclusion")).QuerySelector(".app-datadate").Words().ShouldContain("Board view");
        (await member.Open("/inclusion?on=2026-11-17")).QuerySelector(".app-datadate").Words().ShouldContain("Board view");
        foreach (var path in (string[])["/inclusion?audience=officer", "/inclusion?audience=officer&on=2026-11-17", "/inclusion?audience=officer&handler=excel", "/inclusion?audience=officer&open=plans-20-weeks&handler=csv", "/inclusion?audience=officer&handler=folder", "/inclusion/lineage/plans-20-weeks?audience=officer"])
        {
            (await member.Try(path)).ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task Open_OfAReleaseThatIsNotPublished_IsForThoseWhoMakeAndApproveReleases()
    {
        await area.Database(async db =>
        {
            var published = await db.Set<Release>().FirstAsync(r => r.Audience == Audience.Board);
            var ready = new Release { Number = 90, Audience = Audience.Public, Title = "Draft of December", BuildId = published.BuildId, AsOf = published.AsOf, PolicyNumber = 1, AskedBy = Analyst, AskedAt = db.Clock.Now };
            ready.Made(10, 8, 80, 5, 50);
            db.Add(ready);
            return await db.SaveChangesAsync();
        });
        using var member = await area.As(Member);
        using var analyst = await area.As(Analyst);

        (await member.Try("/inclusion?release=90")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Try("/inclusion?release=90&handler=excel")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Try("/inclusion?release=7777")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Try("/inclusion?release=two")).ShouldBe(HttpStatusCode.NotFound);
        (await analyst.Open("/inclusion?release=90")).QuerySelector(".app-banner--note").Words().ShouldContain("It is not published");
    }

    [Fact]
    public async Task Open_BeforeAnyRelease_SaysWhatWillAppear()
    {
        await area.Database(db => db.Set<Release>().ExecuteDeleteAsync());
        using var member = await area.As(Member);

        var page = await member.Open("/inclusion");

        page.QuerySelector(".app-empty").Words().ShouldBe("Figures appear here once a release for the board audience is published.");
        (await member.Try("/inclusion?handler=excel")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_FilteredByABandThatAMeasureIsNotToldBy_SaysSoInItsCard()
    {
        using var visitor = await area.As(Analyst);

        var page = await visitor.Open("/inclusion?need=ASD");

        Card(page, "Good level of development, SEN").Words().ShouldEndWith("Not told by need");
        Card(page, "Good level of development, SEN").QuerySelector("a, .app-multiple__v").ShouldBeNull();
        Card(page, "EHC plans in force").QuerySelector(".app-multiple__v").ShouldNotBeNull();
        page.QuerySelector("select[name=need] option[selected]")!.GetAttribute("value").ShouldBe("ASD");
        Card(page, "Milestones met, of those planned").QuerySelector(".app-multiple__v").ShouldNotBeNull();
    }

    [Fact]
    public async Task Open_WithWhatDoesNotExist_SaysSoAndShowsAll()
    {
        using var visitor = await area.As(Analyst);

        var page = await visitor.Open("/inclusion?area=atlantis&months=7&compare=mars&open=nothing&by=height");

        page.QuerySelector(".app-banner").Words().ShouldContain("There is no area group “atlantis”, so all are shown.");
        page.QuerySelectorAll(".app-large").ShouldBeEmpty();
        page.QuerySelector("select[name=months] option[selected]")!.GetAttribute("value").ShouldBe("12");
    }

    [Fact]
    public async Task Open_WithMoreBandsThanAreTold_SaysSo()
    {
        using var visitor = await area.As(Analyst);

        var page = await visitor.Open("/inclusion?phase=primary&need=ASD");

        page.QuerySelectorAll(".app-banner").ShouldContain(b => b.Words().StartsWith("Figures are told by area group and one more band at most."));
    }

    [Fact]
    public async Task Open_OnAnEarlierDay_ShowsThatBuildAndSaysSo()
    {
        using var visitor = await area.As(Analyst);

        var page = await visitor.Open("/inclusion?on=2026-11-05");
        page.QuerySelector(".app-banner--note").Words().ShouldStartWith("As known on 31 October 2026.");
        page.QuerySelector(".app-datadate").Words().ShouldContain("Figures to 31 October 2026");

        page = await visitor.Open("/inclusion?on=1999-01-01");
        page.QuerySelector(".app-banner--note").Words().ShouldStartWith("No figures are kept from that day or before.");
    }

    [Fact]
    public async Task Open_AfterAMissedNight_SaysSoLoudly()
    {
        area.Clock.Advance(TimeSpan.FromDays(1));
        using var visitor = await area.As("Director of Children's Services");

        (await visitor.Open("/inclusion")).QuerySelector(".app-banner--off[role=alert]").Words().ShouldStartWith("These figures are not from last night.");
    }

    [Fact]
    public async Task Open_WithALateExtract_NamesItOnTopAndOnEveryFigureThatUsesIt()
    {
        await Warehouse(db => db.Set<Governance.Warehouse.Schema.FeedRow>().Where(f => f.Kind == "attendance")
            .ExecuteUpdateAsync(s => s.SetProperty(f => f.DaysOverdue, 12)));
        using var visitor = await area.As(Analyst);

        // A day nobody asked about before, since what stands around a build is kept.
        var page = await visitor.Open("/inclusion?on=2026-10-02");

        page.QuerySelectorAll(".app-banner li").ShouldContain(l => l.Words().StartsWith("Attendance") && l.Words().Contains("12 days late"));
        Card(page, "Persistent absence, SEND").QuerySelector(".app-multiple__late").Words().ShouldContain("12 days late");
        Card(page, "Overall absence, SEND").QuerySelector(".app-multiple__late").Words().ShouldContain("12 days late");
        Card(page, "EHC plans in force").Words().ShouldNotContain("12 days late");
    }

    internal static IElement Card(AngleSharp.Html.Dom.IHtmlDocument page, string name) => page.QuerySelectorAll(".app-multiple").Single(c => c.QuerySelector("h3").Words() == name);

    private static List<string> Suppressed(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".app-multiple").Where(c => c.QuerySelector(".app-multiple__v small")?.Words() == "suppressed").Select(c => c.QuerySelector(".app-multiple__v").Words() + " " + c.QuerySelector(".app-multiple__c").Words())];

    private async Task<T> Warehouse<T>(Func<Governance.Warehouse.WarehouseDb, Task<T>> use)
    {
        await using var scope = area.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<Governance.Warehouse.WarehouseDb>());
    }
}
