using System.Net;
using Governance.Outcomes.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Outcomes;

public sealed class KeepingTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Plans = "/outcomes/indicators/plans-20-weeks";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(Plans + "/values/new")]
    [InlineData(Plans + "/targets")]
    [InlineData(Plans + "/bands")]
    [InlineData(Plans + "/definition")]
    [InlineData(Plans + "/limits")]
    [InlineData(Plans + "/edit")]
    [InlineData("/outcomes/indicators/new")]
    [InlineData("/outcomes/neighbours/new")]
    [InlineData("/outcomes/1/edit")]
    public async Task Page_ForWhoMayNotManage_IsForbiddenAndForAnAnalystOpens(string path)
    {
        using var lead = await area.As("Head of SEND");
        (await lead.Try(path)).ShouldBe(HttpStatusCode.Forbidden);
        using var analyst = await area.As("Data Analyst");
        (await analyst.Try(path)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Value_RecordedByHand_IsPublishedWithItsReason()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open("/outcomes/indicators/ap-placements/values/new");

        await analyst.Submit("Publish the value", ("Form.Period", "October 2022"), ("Form.Numerator", "201"), ("Form.Value", ""), ("Form.Reason", "From the paper register"));

        analyst.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/outcomes/indicators/ap-placements");
        (await analyst.Open("/outcomes/indicators/ap-placements?all=true")).QuerySelector("#values").Said().ShouldContain("October 2022 Recorded by hand: From the paper register");
    }

    [Theory]
    [InlineData("October 2022", "97", "96", "", "A reason", "Form.Numerator", "The part cannot be larger than the whole")]
    [InlineData("Octember 2022", "50", "96", "", "A reason", "Form.Period", "is no period")]
    [InlineData("December 2026", "50", "96", "", "A reason", "Form.Period", "lies in the future")]
    [InlineData("October 2026", "50", "96", "", "A reason", "Form.Period", "has a value already")]
    [InlineData("October 2022", "", "", "", "A reason", "Form.Value", "Enter the value")]
    [InlineData("October 2022", "", "", "plenty", "A reason", "Form.Value", "Enter a number such as 58.3")]
    [InlineData("October 2022", "", "", "101", "A reason", "Form.Value", "above the highest value there can be")]
    [InlineData("October 2022", "50", "96", "", "", "Form.Reason", "Say why")]
    public async Task Value_ThatBreaksARule_IsRefusedBesideItsField(string period, string of, string outOf, string value, string reason, string field, string says)
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Plans + "/values/new");

        var page = await analyst.Submit("Publish the value", ("Form.Period", period), ("Form.Numerator", of), ("Form.Denominator", outOf), ("Form.Value", value), ("Form.Reason", reason));

        analyst.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorBeside(field).ShouldContain(says);
    }

    [Fact]
    public async Task Value_CorrectedByTwo_IsRefusedToTheSecondWithBothTexts()
    {
        var id = await area.Database(db => (from v in db.Set<IndicatorValue>() join i in db.Set<Indicator>() on v.IndicatorId equals i.Id where i.Key == "plans-20-weeks" && v.TimeIdentifier == "October" && v.TimePeriod == "2026" select v.Id).SingleAsync());
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open($"{Plans}/values/{id}");
        await second.Open($"{Plans}/values/{id}");
        (await first.Open(Plans)).QuerySelector("#values").Said().ShouldNotContain("restated: One plan");
        await first.Open($"{Plans}/values/{id}");
        await first.Submit("Publish the correction", ("Form.Numerator", "57"), ("Form.Value", ""), ("Form.Reason", "One plan was dated wrongly"));
        (await first.Open(Plans)).QuerySelector("#values").Said().ShouldContain("restated: One plan was dated wrongly");

        var page = await second.Submit("Publish the correction", ("Form.Numerator", "58"), ("Form.Value", ""), ("Form.Reason", "Two plans"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.QuerySelector(".app-conflict").Said().ShouldContain("Counted 58 57");
        await second.Submit("Publish the correction");
        (await second.Open(Plans)).QuerySelector("#values").Said().ShouldContain("Published as 59.4% on 17 November ; restated: Two plans");
    }

    [Fact]
    public async Task Bands_Followed_JudgeFromTheirDayOnAndASecondHandIsTold()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open(Plans + "/bands");
        await second.Open(Plans + "/bands");
        (string, string)[] typed =
            [("Form.From.Day", "1"), ("Form.From.Month", "10"), ("Form.From.Year", "2026"), ("Form.Basis", "Lines"), ("Form.OnTrack", "58"), ("Form.OffTrack", "50"), ("Form.Tolerance", ""), ("Form.Why", "Agreed by the board")];

        await first.Submit("Add the version", typed);

        var page = await first.Open(Plans);
        page.QuerySelector(".app-valuebar").Said().ShouldContain("58.3% On track");
        page.QuerySelectorAll("#values tbody tr")[1].Said().ShouldContain("At risk");
        await second.Submit("Add the version", typed);
        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.ErrorSummary().Single().ShouldContain("added version 2 of the bands meanwhile");
    }

    [Theory]
    [InlineData("60", "65", "1", "2030", "Form.OffTrack", "must be below the on-track line")]
    [InlineData("many", "60", "1", "2030", "Form.OnTrack", "Enter a number")]
    public async Task Bands_ThatMakeNoSense_AreRefused(string on, string off, string day, string year, string field, string says)
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Plans + "/bands");

        var page = await analyst.Submit(
            "Add the version", ("Form.From.Day", day), ("Form.From.Month", "1"), ("Form.From.Year", year), ("Form.Basis", "Lines"), ("Form.OnTrack", on), ("Form.OffTrack", off), ("Form.Why", "Trial"));

        analyst.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorBeside(field).ShouldContain(says);
    }

    [Fact]
    public async Task Target_Followed_MovesThePlanAndRefusesAMilestoneItCannotRead()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Plans + "/targets");
        (string, string)[] typed =
            [("Form.From.Day", "1"), ("Form.From.Month", "10"), ("Form.From.Year", "2026"), ("Form.Target", "70"), ("Form.Baseline", "60"), ("Form.BaselineOn.Day", "30"), ("Form.BaselineOn.Month", "9"), ("Form.BaselineOn.Year", "2026"), ("Form.Why", "Agreed")];

        var page = await analyst.Submit("Add the version", [.. typed, ("Form.Points", "soon: 80")]);
        page.ErrorBeside("Form.Points").ShouldContain("“soon: 80” is no milestone");
        await analyst.Submit("Add the version", [.. typed, ("Form.Points", "31 March 2027: 80")]);

        (await analyst.Open(Plans)).QuerySelector(".app-valuebar").Said().ShouldContain("11.7 points short");
        analyst.Page.QuerySelector(".app-valuebar").Said().ShouldContain("63.4% On the way to 80% by March 2027");
    }

    [Fact]
    public async Task Definition_WithAnotherUnit_BreaksTheLineThere()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Plans + "/definition");
        var refused = await analyst.Submit("Add the version", ("Form.From.Day", "1"), ("Form.From.Month", "10"), ("Form.From.Year", "2026"), ("Form.Numerator", "Plans agreed with the family within 20 weeks"));
        refused.ErrorBeside("Form.Why").ShouldContain("Say why the definition changes");

        await analyst.Submit("Add the version", ("Form.Why", "Families asked for it"));

        analyst.Page.QuerySelector("main").Words().ShouldContain("Version 3");
        analyst.Page.QuerySelector("main").Words().ShouldContain("The line breaks here.");
    }

    [Fact]
    public async Task Indicator_DefinedAndChanged_IsListedUnderItsOutcomes()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open("/outcomes/indicators/new");
        var outcome = analyst.Page.QuerySelector("[name='Head.Outcomes']")!.GetAttribute("value")!;
        (string, string)[] typed =
        [
            ("Head.Key", "mediation"), ("Head.Name", "Disagreements settled by mediation"), ("Head.Area", "Care"), ("Head.Outcomes", outcome), ("Head.OwnerRole", "Mediation lead"),
            ("Form.From.Day", "1"), ("Form.From.Month", "9"), ("Form.From.Year", "2025"), ("Form.Numerator", "Settled"), ("Form.Denominator", "Mediations"), ("Form.Source", "Log"), ("Form.Polarity", "Higher"), ("Form.Unit", "Percent"), ("Form.Decimals", "1"),
        ];

        var page = await analyst.Submit("Define it", [.. typed.Select(t => t.Item1 == "Head.Key" ? (t.Item1, "c") : t)]);
        page.ErrorBeside("Head.Key").ShouldContain("There is an indicator “c” already");
        await analyst.Submit("Define it", typed);
        analyst.Page.Heading().ShouldBe("Disagreements settled by mediation");
        await analyst.Open("/outcomes/indicators/mediation/edit");
        await analyst.Submit("Save", ("Head.Name", "Mediations that settled it"));

        (await analyst.Open("/outcomes/1")).QuerySelector("main").Words().ShouldContain("Mediations that settled it");
        (await analyst.Open("/search?q=Mediations")).QuerySelector("main").Words().ShouldContain("Mediations that settled it");
    }

    [Fact]
    public async Task Neighbours_WithANewSet_EndTheOneBefore()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open("/outcomes/neighbours/new");
        (string, string)[] typed = [("Form.Name", "Set of 2027"), ("Form.From.Day", "1"), ("Form.From.Month", "4"), ("Form.From.Year", "2026"), ("Form.Source", "Trial")];

        var page = await analyst.Submit("Add the set", [.. typed, ("Form.Members", "E10000014 Hampshire\nnobody")]);
        page.ErrorBeside("Form.Members").ShouldContain("“nobody” is no local authority");
        page = await analyst.Submit("Add the set", [.. typed, ("Form.Members", "E10000099 Northmere")]);
        page.ErrorBeside("Form.Members").ShouldContain("no neighbour of itself");
        await analyst.Submit("Add the set", [.. typed, ("Form.Members", "E10000014 Hampshire\nE10000016 Kent")]);

        analyst.Page.Heading().ShouldBe("Compared with 2 statistical neighbours");
        analyst.Page.QuerySelector("main").Words().ShouldContain("to 31 March 2026");
    }

    [Fact]
    public async Task Outcome_ChangedByTwo_ShowsBothTexts()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open("/outcomes/1/edit");
        await second.Open("/outcomes/1/edit");
        await first.Submit("Save", ("Form.OtherEvidence", "Visits"));

        await second.Submit("Save", ("Form.OtherEvidence", "Surveys"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector(".app-conflict").Said().ShouldContain("Surveys Visits");
    }
}
