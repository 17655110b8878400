using System.Net;
using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Disputes;

public sealed class DisputePageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task List_LiveOnes_SaysWhichStageIsOverdueAndByHowMuch()
    {
        using var visitor = await area.As("ICB Executive Lead");

        var page = await visitor.Open("/disputes");

        var rows = page.QuerySelectorAll("tbody tr").Select(r => r.Words()).ToList();
        rows.Count.ShouldBe(1);
        rows[0].ShouldContain("DP-02 Therapy named in plans above what the contract buys");
        rows[0].ShouldContain("Overdue by 14 working days: this stage was to end by 28 October 2026");
        page.QuerySelector(".app-lead").Words().ShouldContain("1 dispute is overdue at the stage reached.");
        (await visitor.Open("/disputes?state=over")).QuerySelectorAll("tbody tr").Single().Words().ShouldContain("DP-01");
        (await visitor.Open("/disputes?state=all")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Dispute_Resolved_ShowsItsStagesAndOutcome()
    {
        using var visitor = await area.As("Auditor");
        var page = await visitor.Open("/disputes/DP-01");
        page.QuerySelector("#steps")!.Closest("section")!.QuerySelectorAll("tbody th").Select(h => h.Words()).ShouldBe(["Raised", "Officers negotiate", "With the executive leads", "Resolved"]);
        page.QuerySelector("#outcome")!.Closest("section").Words().ShouldContain("The ICB pays for nursing");
        page.QuerySelector("form.app-page-form").ShouldBeNull();
        page.QuerySelector(".app-connected").Words().ShouldContain("Northmere Integrated Care Board");
    }

    [Fact]
    public async Task Move_Forward_SetsTheNextDeadlineFromThatDay()
    {
        using var visitor = await area.As("Joint Commissioning Manager");
        await visitor.Open("/disputes/DP-02");
        await visitor.Submit("Move it on", ("Form.Stage", "ExecutiveLeads"), ("Form.On.Day", "18"));
        visitor.Page.ErrorSummary().Single().ShouldContain("is still to come");

        await visitor.Submit("Move it on", ("Form.Stage", "ExecutiveLeads"), ("Form.On.Day", "17"), ("Form.Note", "Officers did not agree who pays."));

        visitor.Page.QuerySelector(".app-datadate").Words().ShouldContain("This stage ends by 1 December 2026");
        visitor.Page.QuerySelector("#steps")!.Closest("section").Words().ShouldContain("17 Nov 2026, late");
        visitor.Page.QuerySelectorAll("[name='Form.Stage']").Select(r => r.GetAttribute("value")).ShouldBe(["IndependentMediation", "Resolved", "Withdrawn"]);
    }

    [Fact]
    public async Task Move_AfterSomebodyElse_ShowsWhereItIsNow()
    {
        using var first = await area.As("Joint Commissioning Manager");
        using var second = await area.As("Director of Children's Services");
        await first.Open("/disputes/DP-02");
        await second.Open("/disputes/DP-02");
        await first.Submit("Move it on", ("Form.Stage", "ExecutiveLeads"), ("Form.Note", "First."));

        await second.Submit("Move it on", ("Form.Stage", "IndependentMediation"), ("Form.Note", "Second."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).Take(2).ShouldBe(["Independent mediation", "With the executive leads"]);
        (await area.Database(db => db.Set<DisputeStep>().CountAsync(s => db.Set<Dispute>().Any(d => d.Id == s.DisputeId && d.Reference == "DP-02")))).ShouldBe(3);
    }

    [Theory]
    [InlineData("Form.AgainstId", "same", "A dispute is between two organisations")]
    [InlineData("Form.On.Year", "2027", "is still to come")]
    [InlineData("Form.On.Year", "2021", "Northmere Integrated Care Board began on 1 July 2022")]
    [InlineData("Form.Title", "", "Say what is in dispute")]
    public async Task Record_WithSomethingWrong_IsRefused(string field, string value, string message)
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/disputes/new");
        string Id(string name) => visitor.Page.QuerySelectorAll("#Form_RaisedById option").Single(o => o.Words() == name).GetAttribute("value")!;
        var council = Id("Northmere County Council");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.Title"] = "Who pays for wheelchairs at school",
            ["Form.Detail"] = "Each says the other.",
            ["Form.RaisedById"] = council,
            ["Form.AgainstId"] = Id("Northmere Integrated Care Board"),
            [field] = value == "same" ? council : value,
        };

        await visitor.Submit("Record the dispute", [.. typed.Select(t => (t.Key, t.Value))]);

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorSummary().Single().ShouldContain(message);
        visitor.Page.QuerySelector("[name='Form.Detail']").Words().ShouldBe("Each says the other.");
    }

    [Fact]
    public async Task Record_OfAPartyThatEndedSince_NamesItsSuccessor()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/disputes/new");
        string Id(string starts) => visitor.Page.QuerySelectorAll("#Form_RaisedById option").Single(o => o.Words().StartsWith(starts, StringComparison.Ordinal)).GetAttribute("value")!;

        await visitor.Submit("Record the dispute", ("Form.Title", "An old one"), ("Form.Detail", "Never settled."), ("Form.RaisedById", Id("Northmere County")), ("Form.AgainstId", Id("Northmere Clinical")),
            ("Form.On.Day", "1"), ("Form.On.Month", "3"), ("Form.On.Year", "2022"));

        visitor.Page.QuerySelector("#what")!.Closest("section").Words().ShouldContain("Northmere Clinical Commissioning Group, now Northmere Integrated Care Board (since 1 July 2022)");
        visitor.Page.QuerySelector(".govuk-caption-l").Words().ShouldBe("Dispute DP-03");
    }

    [Fact]
    public async Task Changes_OfDisputes_AreRaisedMovedOverdueAndEnded()
    {
        await using var scope = area.Scope();
        var changes = (await scope.ServiceProvider.GetRequiredService<Changes>().Between(new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero), CancellationToken.None))
            .Where(c => c.Node?.Type == "dispute").Select(c => (c.Kind, c.Sentence)).ToList();

        changes.ShouldContain(c => c.Kind == ChangeKind.Escalated && c.Sentence.StartsWith("**DP-02** was **raised** between partners", StringComparison.Ordinal));
        changes.ShouldContain(c => c.Kind == ChangeKind.Good && c.Sentence.StartsWith("**DP-01** is now **resolved**", StringComparison.Ordinal));
        changes.Count(c => c.Kind == ChangeKind.Overdue).ShouldBe(1);
        changes.Count.ShouldBe(4 + 2 + 1);
    }

    [Fact]
    public async Task Export_OfDisputes_HoldsWhatIsListed()
    {
        using var visitor = await area.As("Auditor");
        var csv = await visitor.Http.GetStringAsync("/disputes?state=all&handler=Export&format=csv");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        csv.ShouldContain("DP-02");
        (await visitor.Http.GetAsync("/disputes?handler=Export&format=xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Keeping_ByALead_IsForbidden()
    {
        using var visitor = await area.As("Head of SEND");
        (await visitor.Try("/disputes/new")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Open("/disputes/DP-02")).QuerySelector("form.app-page-form").ShouldBeNull();
        var refused = await area.Send(new Governance.Partnership.Pages.Disputes.MoveDispute("DP-02", 1, DisputeStage.Resolved, new(2026, 11, 17), "Mine."), await area.Who("Head of SEND"));
        refused.Outcome.ShouldBe(Governance.Platform.Messages.Outcome.Forbidden);
        (await visitor.Try("/disputes/DP-77")).ShouldBe(HttpStatusCode.NotFound);
    }
}
