using AngleSharp.Dom;
using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class LargeFigureTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Fact]
    public async Task Open_OfAMeasure_ShowsChartTableSentenceAndAboutUnderItsRow()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion?open=plans-in-force");

        var figure = page.QuerySelector("figure#open").ShouldNotBeNull();
        figure.PreviousElementSibling!.QuerySelector("a[aria-expanded=true]").Words().ShouldBe("EHC plans in force");
        figure.QuerySelector("h3").Words().ShouldBe("EHC plans in force, by area group");
        figure.QuerySelector(".app-figure__say b").Words().ShouldContain("EHC plans were in force in");
        figure.QuerySelector("svg[role=img]").ShouldNotBeNull();
        figure.QuerySelector("[data-part=table]")!.HasAttribute("hidden").ShouldBeTrue();
        figure.QuerySelectorAll("dt").Select(d => d.Words()).ShouldBe(["Counts", "Data date", "Where it comes from", "Build"]);
        page.QuerySelectorAll("[id]").Select(e => e.Id!).ShouldBeUnique();
    }

    [Fact]
    public async Task Open_AsATable_HoldsEveryAreaGroupAndTheWordsOfEveryGap()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion?open=plans-in-force&view=table");

        var figure = page.QuerySelector("figure#open")!;
        figure.QuerySelector("[data-part=chart]")!.HasAttribute("hidden").ShouldBeTrue();
        figure.QuerySelector(".app-toggle a[aria-current]").Words().ShouldBe("Table");
        var heads = figure.QuerySelectorAll("thead th").Select(h => h.Words()).ToList();
        heads[1].ShouldBe("Northmere");
        heads.Count.ShouldBeGreaterThan(5);
        figure.QuerySelectorAll("thead th[data-role=own]").Length.ShouldBeLessThanOrEqualTo(4);
        figure.QuerySelectorAll("tbody td").ShouldContain(c => c.Words() == "c (suppressed)");
        figure.QuerySelectorAll("tbody td").ShouldAllBe(c => c.HasAttribute("data-v") || c.Words().Length > 0);
    }

    [Fact]
    public async Task Open_ByAnotherBand_TellsItByThatAndKeepsTheRest()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion?open=plans-in-force&by=need&months=24");

        var figure = page.QuerySelector("figure#open")!;
        figure.QuerySelector("h3").Words().ShouldBe("EHC plans in force, by need");
        figure.QuerySelectorAll(".app-figure__bar a").Single(a => a.Words() == "phase").GetAttribute("href").ShouldBe("/inclusion?months=24&open=plans-in-force&by=phase#open");
        figure.QuerySelectorAll("thead th").ShouldContain(h => h.Words().Contains("Autistic", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Open_InAnAreaGroup_IsTheFigureOfThatGroupBesideTheWholeArea()
    {
        using var visitor = await area.As("Data Analyst");
        var group = (await visitor.Open("/inclusion")).QuerySelectorAll("select[name=area] option")[1];

        var page = await visitor.Open($"/inclusion?area={group.GetAttribute("value")}&compare=local&open=plans-in-force");

        page.QuerySelector("figure#open h3").Words().ShouldStartWith($"EHC plans in force, {group.Words()}");
        page.QuerySelectorAll("figure#open thead th")[1].Words().ShouldBe(group.Words());
        page.QuerySelectorAll("figure#open thead th[data-role=target]").ShouldBeEmpty();
        page.QuerySelector(".app-key").Words().ShouldContain("The whole area, where there is a figure");
    }

    [Fact]
    public async Task Open_WithEngland_SaysWhyToCompareWithCare()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion?open=plans-20-weeks");

        page.QuerySelector("figure#open dl").Words().ShouldContain("England is a calendar year; the local figure is a month.");
        (await visitor.Open("/inclusion?open=gld")).QuerySelectorAll("figure#open dt").Select(d => d.Words()).ShouldNotContain("Compare with care");
    }

    [Fact]
    public async Task Open_OfWhatIsNotToldByTheFilter_OpensNothing()
    {
        using var visitor = await area.As("Data Analyst");

        (await visitor.Open("/inclusion?need=ASD&open=gld")).QuerySelector("figure").ShouldBeNull();
    }

    [Fact]
    public async Task Open_OfDelivery_StandsBesideTheFiguresOfChildren()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion?open=milestones-met");

        page.QuerySelector("figure#open .app-figure__say").Words().ShouldContain("of the milestones planned by then had been met in November 2026");
    }

    [Fact]
    public async Task Open_AsThePublic_LeavesDeliveryAndSendersOut()
    {
        using var visitor = await area.As("Data Analyst");

        var page = await visitor.Open("/inclusion?audience=public&open=milestones-met");

        page.QuerySelectorAll(".app-group h2").Select(h => h.Words()).ShouldBe(["Outcomes", "Experiences", "Identification", "Finance", "Alternative provision"]);
        page.QuerySelector("figure").ShouldBeNull();
    }
}
