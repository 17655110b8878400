using System.Net;
using Governance.Outcomes.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Outcomes;

public sealed class IndicatorPageTests(SampleArea area) : IClassFixture<SampleArea>
{
    private const string Plans = "/outcomes/indicators/plans-20-weeks";

    [Fact]
    public async Task Page_OfAnIndicatorOffTrack_SaysItAllInWords()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open(Plans);

        page.Heading().ShouldBe("EHC plans issued within 20 weeks");
        var bar = page.QuerySelector(".app-valuebar").Said();
        bar.ShouldContain("October 2026 58.3% Off track 56 of 96 plans");
        bar.ShouldContain("6.7 points short. On track from 65%, off track under 60%");
        bar.ShouldContain("66.5% On the way to 72% by March 2027; needs about 13 more plans a month on time");
        bar.ShouldContain("65.9% Down 7.6 points");
        bar.ShouldContain("One plan is about 1 point");
        page.QuerySelector("#control .app-figure__say").Words().ShouldStartWith("Yes. Two signals. October 2026 is below the lower limit of 62.7%, and the last eight months all sit below the mean of 66.3%.");
        page.QuerySelector("#control .app-figure__foot").Words().ShouldContain("Limits set from the 16 months before the run.");
        page.QuerySelector("#others").Words().ShouldContain("No published figures are loaded for it.");
        page.QuerySelector("#values tbody").Said().ShouldContain("Published as 63.9% on 6 October ; restated");
        page.QuerySelector(".app-connected").Words().ShouldContain("1. Quality provision close to home in every setting");
    }

    [Fact]
    public async Task Page_AsTableAndInFull_ShowsEveryValueWithItsLimits()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open(Plans + "?view=table&all=true");

        page.QuerySelector("#control [data-part=chart]")!.HasAttribute("hidden").ShouldBeTrue();
        page.QuerySelectorAll("#control tbody tr").Length.ShouldBe(24);
        page.QuerySelector("#control tbody tr").Said().ShouldBe("October 2026 58.3% 66.3% 62.7% 69.9% Below the lower limit; Run below the mean");
        page.QuerySelectorAll("#values tbody tr").Length.ShouldBe(24);
    }

    [Fact]
    public async Task Page_AsKnownBeforeARestatement_ShowsWhatWasPublishedThen()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open(Plans + "?asOf=2026-10-20");

        page.QuerySelector(".app-banner")!.TextContent.ShouldContain("These are the figures as known on 20 October 2026.");
        page.QuerySelector(".app-valuebar").Said().ShouldContain("September 2026 63.9%");
        page.QuerySelector("#values").Said().ShouldNotContain("restated");
        (await visitor.Open(Plans + "?asOf=tomorrow")).ErrorSummary().Single().ShouldContain("“tomorrow” is no day up to today.");
    }

    [Fact]
    public async Task Page_WithAChangedDefinition_BreaksTheLineAndComparesNothingAcross()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/outcomes/indicators/g?all=true");

        page.QuerySelector("#control svg")!.TextContent.ShouldContain("Definition changed");
        page.QuerySelector("#values").Said().ShouldContain("Definition changed. Values below were measured by version 1 and are never compared with those above.");
        page.QuerySelector("#control").Words().ShouldContain("values either side are never compared");
        (await visitor.Open("/outcomes/indicators/g/definitions")).QuerySelector("main").Words().ShouldContain("The line breaks here.");
    }

    [Fact]
    public async Task Page_OfOneThatEnded_NamesItsSuccessorWhichNamesItAndTheMatrixKeepsThemApart()
    {
        using var visitor = await area.As("Auditor");

        var ended = await visitor.Open("/outcomes/indicators/five-good-gcses");
        ended.QuerySelector(".app-banner").Words().ShouldBe("Not collected since 1 September 2016. Its successor is Gap at KS4; the two are never compared.");
        ended.QuerySelector("#values").Said().ShouldContain("Academic year 2015/16");
        var next = await visitor.Open("/outcomes/indicators/h");
        next.QuerySelector("[aria-labelledby=about]").Said().ShouldContain("Follows Pupils with SEND with five good GCSEs , not collected since 1 September 2016. The two are never compared.");
        var matrix = await visitor.Open("/outcomes");
        matrix.QuerySelector("[aria-labelledby=retired] tbody").Said().ShouldBe("Pupils with SEND with five good GCSEs 1 September 2016 h. Gap at KS4");
        (await visitor.Open("/outcomes/2")).QuerySelector("table").Said().ShouldNotContain("five good GCSEs");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Export_OfAnIndicator_HoldsEveryValue(string format)
    {
        using var visitor = await area.As("Auditor");

        var answer = await visitor.Http.GetAsync($"{Plans}?handler=Export&format={format}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        if (format == "csv")
        {
            var lines = (await answer.Content.ReadAsStringAsync()).Trim().Split('\n');
            lines.Length.ShouldBe(27);
            lines[0].ShouldContain("Period,Place,On time,Issued,Value,Unit,Planned,Gap,Status,Signals,Definition,Published,Published before,Came in,Mean,Lower limit,Upper limit,Limits set from it");
        }
    }

    [Fact]
    public async Task Page_ReadByTwoRoles_ShowsEachWhatTheyMayDo()
    {
        using var analyst = await area.As("Data Analyst");
        using var auditor = await area.As("Auditor");

        (await analyst.Open(Plans)).QuerySelector("#values").Said().ShouldContain("Correct");
        (await auditor.Open(Plans)).QuerySelector("#values").Said().ShouldNotContain("Correct");
        (await analyst.Open(Plans)).QuerySelector("#values").Said().ShouldContain("Correct");
        (await auditor.Open(Plans + "?all=true")).QuerySelectorAll("#values tbody tr").Length.ShouldBe(24);
        (await auditor.Open(Plans)).QuerySelectorAll("#values tbody tr").Length.ShouldBe(6);
    }

    [Fact]
    public async Task Page_OfAnUnknownIndicator_IsNotFound()
    {
        using var visitor = await area.As("Auditor");

        (await visitor.Try("/outcomes/indicators/nothing")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Try("/outcomes/99")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Matrix_OfTheSample_SaysTheNewsAndHowEachStands()
    {
        using var visitor = await area.As("Parent Carer Forum Co-chair");

        var page = await visitor.Open("/outcomes");

        page.Heading().ShouldMatch("^[A-Z][a-z]+ of 24 indicators are off track$");
        page.QuerySelectorAll(".app-scroll tbody tr th a").Length.ShouldBe(31);
        page.QuerySelectorAll("a").Single(a => a.Words() == "o. Stakeholder confidence").Closest("tr")!.QuerySelectorAll(".app-cell").Length.ShouldBe(3);
        page.QuerySelector("main").Words().ShouldContain("Evidence of co-production in practice");
        page.QuerySelector("main").Words().ShouldNotContain("Define an indicator");
        (await visitor.Http.GetStringAsync("/outcomes?handler=Export&format=csv")).ShouldContain("EHC plans issued within 20 weeks");
        (await visitor.Open("/outcomes/3")).QuerySelector("main").Words().ShouldContain("EHC plans issued within 20 weeks");
    }
}

/// <summary>With published figures: a source of its own takes Intake's place.</summary>
public sealed class BenchmarkPageTests(BenchmarkPageTests.Published area) : IClassFixture<BenchmarkPageTests.Published>
{
    [Fact]
    public async Task Others_OfAPublishedMeasure_AreRankedInWordsForTheirOwnYear()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/outcomes/indicators/plans-20-weeks?others=table");

        var others = page.QuerySelector("#others").Words();
        others.ShouldContain("In 2024 Northmere was third of ten among its statistical neighbours, and well above England and its region.");
        others.ShouldContain("No figure: Kent (suppressed).");
        others.ShouldContain("A year and a month are not compared on one axis.");
        others.ShouldContain("Neighbours: set of April 2025.");
        page.QuerySelectorAll("#others tbody tr").Length.ShouldBe(14);
        (await visitor.Open("/outcomes/indicators/plans-20-weeks")).QuerySelector("#others svg")!.TextContent.ShouldContain("Northmere 65.4%");
    }

    [Fact]
    public async Task Others_OfAnIndicatorTiedToNothing_SayWhy()
    {
        using var visitor = await area.As("Auditor");

        (await visitor.Open("/outcomes/indicators/k")).QuerySelector("#others").Words().ShouldContain("It is not tied to a published measure");
    }

    public sealed class Published() : TestArea(SampleArea.Template)
    {
        protected override void Configure(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
        {
            base.Configure(builder);
            builder.Services.AddScoped<IBenchmarkSource, Fake>();
        }
    }

    private sealed class Fake(GovernanceDb db) : IBenchmarkSource
    {
        public async Task<IReadOnlyList<BenchmarkFigure>> Read(BenchmarkQuery query, CancellationToken token)
        {
            (query.Dataset, query.Measure).ShouldBe(("timeliness_20_week", "PC_plans_issued_20_weeks_ex"));
            query.Filters["breakdown"].ShouldBe("All EHC plans issued");
            query.Areas.ShouldContain("E92000001");
            var period = FigurePeriod.CalendarYear(new(2024, 1, 1));
            var members = await db.Set<NeighbourSet>().SelectMany(s => s.Members).OrderBy(m => m.Name).ToListAsync(token);
            return
            [
                new(period, FigureArea.England, FigureValue.Of(46.4m)),
                new(period, new(AreaLevel.Regional, "E12000006", "East of England"), FigureValue.Of(39.6m)),
                .. members.Select((m, i) => new BenchmarkFigure(period, new(AreaLevel.LocalAuthority, m.Code, m.Name), m.Name == "Kent" ? FigureValue.Of(FigureSymbol.Suppressed) : FigureValue.Of(i < 2 ? 70 + i : 30 + i))),
            ];
        }

        public Task<IReadOnlyList<BenchmarkDataset>> Datasets(CancellationToken token) => Task.FromResult<IReadOnlyList<BenchmarkDataset>>([]);
    }
}
