using System.Net;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Platform.Audit;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Outcomes;

/// <summary>Limits of a control chart set from a period somebody chose, and from the rule again.</summary>
public sealed class LimitsTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Speech = "/outcomes/indicators/wait-slt-18-weeks";
    private const string Why = "It was the year before the new team.";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Limits_FromAChosenPeriod_AreSaidWithWhoWhenAndWhyAndTheChoiceIsAudited()
    {
        using var analyst = await area.As("Data Analyst");
        (await Foot(analyst)).ShouldContain("Limits set from the ");
        await analyst.Open(Speech + "/limits");

        await analyst.Submit("Set the limits", Typed("2024-september", "2025-august"));

        analyst.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(Speech);
        (await Foot(analyst)).ShouldContain("Limits from September 2024 to August 2025, 12 months, set by the Data Analyst on 17 November 2026 because it was the year before the new team.");
        var csv = (await analyst.Http.GetStringAsync(Speech + "?handler=Export&format=csv")).Trim().Split('\n');
        csv.Count(l => l.TrimEnd().EndsWith(",Yes", StringComparison.Ordinal)).ShouldBe(12);
        (await area.Database(db => db.Set<AuditEntry>().AnyAsync(e => e.Subject == nameof(LimitsChoice) && e.Act == "SetLimits" && e.ByRole == "Data Analyst"))).ShouldBeTrue();
        (await Foot(analyst, "?asOf=2026-11-16")).ShouldContain("Limits set from the ");
    }

    [Fact]
    public async Task Limits_ReturnedToTheRule_FollowItAndKeepWhatWasChosen()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Speech + "/limits");
        await analyst.Submit("Set the limits", Typed("2024-september", "2025-august"));
        await analyst.Open(Speech + "/limits");

        await analyst.Submit("Set the limits", ("Form.ByHand", "False"), ("Form.Why", "The team has settled"));

        (await Foot(analyst)).ShouldContain("Limits set from the ");
        var rows = (await analyst.Open(Speech + "/limits")).QuerySelectorAll("tbody tr");
        rows[0].Said().ShouldBe("2 17 Nov 2026 Data Analyst The rule The team has settled");
        rows[1].Said().ShouldBe("1 17 Nov 2026 Data Analyst 1 Sep 2024 to 31 Aug 2025 " + Why);
    }

    [Theory]
    [InlineData("", "2025-august", Why, "Form.First", "Choose the first period")]
    [InlineData("2024-september", "2031-august", Why, "Form.Last", "Choose the last period")]
    [InlineData("2025-august", "2024-september", Why, "Form.Last", "must not come before the first")]
    [InlineData("2024-september", "2025-may", Why, "Form.Last", "Limits need at least 10 values and September 2024 to May 2025 has 9.")]
    [InlineData("2024-september", "2025-august", "", "Form.Why", "Say why")]
    public async Task Limits_ThatCannotBe_AreRefusedBesideTheirFieldAndNothingTypedIsLost(string first, string last, string why, string field, string says)
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Speech + "/limits");

        var page = await analyst.Submit("Set the limits", ("Form.ByHand", "True"), ("Form.First", first), ("Form.Last", last), ("Form.Why", why));

        analyst.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorBeside(field).ShouldContain(says);
        page.QuerySelector("[name='Form.Why']")!.GetAttribute("value").ShouldBe(why);
        (await area.Database(db => db.Set<LimitsChoice>().CountAsync(l => l.SetOn == new DateOnly(2026, 11, 17)))).ShouldBe(0);
    }

    [Fact]
    public async Task Limits_ReturnedToTheRuleTheyFollow_AreRefused()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Speech + "/limits");

        var page = await analyst.Submit("Set the limits", ("Form.ByHand", "False"), ("Form.Why", "No reason"));

        page.ErrorSummary().Single().ShouldContain("Limits follow the rule already");
    }

    [Fact]
    public async Task Limits_ChosenByTwo_TellTheSecond()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open(Speech + "/limits");
        await second.Open(Speech + "/limits");
        await first.Submit("Set the limits", Typed("2024-september", "2025-august"));

        await second.Submit("Set the limits", Typed("2024-january", "2024-december"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.ErrorSummary().Single().ShouldContain("The Data Analyst added version 1 of the limits meanwhile");
    }

    [Fact]
    public async Task Limits_WhoseChosenPeriodHoldsTooFewNow_FollowTheRuleAndSaySo()
    {
        using var analyst = await area.As("Data Analyst");
        await analyst.Open(Speech + "/limits");
        await analyst.Submit("Set the limits", Typed("2024-september", "2025-august"));
        await area.Database(async db =>
        {
            var id = await db.Set<Indicator>().Where(i => i.Key == "wait-slt-18-weeks").Select(i => i.Id).SingleAsync();
            return await db.Set<LimitsChoice>().Where(l => l.IndicatorId == id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Last, new DateOnly(2025, 3, 31)));
        });
        await analyst.Open(Speech + "/limits");

        analyst.Page.QuerySelector("main").Words().ShouldContain("The period chosen by the Data Analyst on 17 November 2026 no longer holds 10 values measured as they are now.");
    }

    [Fact]
    public async Task Sample_HasLimitsChosenByHand()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/outcomes/indicators/c");

        page.QuerySelector("#control .app-figure__foot").Words().ShouldContain("Limits from September 2024 to August 2025, 12 months, set by the Data Analyst on 8 October 2026 because it was the last school year before the mediation offer changed.");
        page.QuerySelector("#control .app-figure__foot").Words().ShouldContain("The thick line at the foot of the chart");
        (await visitor.Try("/outcomes/indicators/c/limits")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static (string, string)[] Typed(string first, string last) => [("Form.ByHand", "True"), ("Form.First", first), ("Form.Last", last), ("Form.Why", Why)];

    private static async Task<string> Foot(Visitor visitor, string query = "") => (await visitor.Open(Speech + query)).QuerySelector("#control .app-figure__foot").Words();
}
