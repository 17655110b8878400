using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Workstreams.MyActions;

public sealed class MyActionsPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Lead = "Head of Autism, ICB";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Get_LeadWithADraft_ShowsQueueAndFormFilledIn()
    {
        var lead = await area.As(Lead);

        var page = await lead.Open("/my-actions");

        page.Heading().ShouldBe("My actions: 1 of 2 to update for November");
        page.QuerySelector(".app-datadate").Words().ShouldContain("Cut-off Friday 4 December, in 17 days");
        page.QuerySelector("#act").Words().ShouldBe("Agree shared autism pathway with paediatrics");
        page.QuerySelector("textarea")!.TextContent.ShouldNotBeEmpty();
        page.QuerySelector("[role=status][data-status]").Words().ShouldStartWith("Draft saved");
        page.QuerySelector(".app-queue a[aria-current]").Words().ShouldContain("Draft");
    }

    [Fact]
    public async Task Get_AnyAction_AsksAtMostEightQuestions()
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");
        area.Sql.Reset();

        await lead.Open("/my-actions");

        area.Sql.Queries.ShouldBeLessThanOrEqualTo(8, string.Join("\n\n", area.Sql.Commands));
    }

    [Fact]
    public async Task Get_BoardMemberWithoutActions_SaysWhatWillAppear()
    {
        var member = await area.As("Data Analyst");

        var page = await member.Open("/my-actions");

        page.Heading().ShouldBe("My actions");
        page.QuerySelector(".app-empty").Words().ShouldContain("You own no actions");
    }

    [Fact]
    public async Task Get_ActionOfOthers_ShowsItWithoutAForm()
    {
        var action = await Action("WS06-02");
        var member = await area.As("Parent Carer Forum Co-chair");

        var page = await member.Open($"/my-actions/{action.Id}");

        page.QuerySelector("textarea").ShouldBeNull();
        page.QuerySelector(".app-form").Words().ShouldContain("You can read this action but not update it");
    }

    [Fact]
    public async Task Get_NoSuchAction_IsNotFound()
    {
        var lead = await area.As(Lead);
        (await lead.Try($"/my-actions/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_NobodySignedIn_IsSentToSignIn()
    {
        var nobody = area.Anybody();
        await nobody.Open("/my-actions");
        nobody.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task Check_ForecastPastBaseline_SaysWhatWouldResultAndSavesNothing()
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");

        var page = await lead.Submit("Check", ("Form.Text", "Waiting for the trust"), ("Form.Forecast.Day", "1"), ("Form.Forecast.Month", "March"), ("Form.Forecast.Year", "2027"));

        lead.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("#result").Words().ShouldContain("after its baseline date");
        page.QuerySelector("textarea").Words().ShouldBe("Waiting for the trust");
        (await Update("WS04-03"))!.Text.ShouldNotBe("Waiting for the trust");
    }

    [Fact]
    public async Task Check_BetterClaimWithoutReason_SaysTheReasonIsNeeded()
    {
        var lead = await area.As(Lead);
        var late = await Action("WS04-07");
        await lead.Open($"/my-actions/{late.Id}");

        var page = await lead.Submit("Check", ("Form.ClaimedRag", "OnTrack"), ("Form.ClaimReason", ""), ("Form.Forecast.Day", ""), ("Form.Forecast.Month", ""), ("Form.Forecast.Year", ""));

        page.QuerySelector("#result").Words().ShouldContain("Not yet: Say why it is on track");
    }

    [Fact]
    public async Task SaveDraft_AnyText_KeepsItAndCountsForNothing()
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");

        var page = await lead.Submit("Save draft", ("Form.Text", "First thoughts"), ("Form.Percent", "91"));

        page.QuerySelector("textarea").Words().ShouldBe("First thoughts");
        page.QuerySelector("[data-status]").Words().ShouldBe("Draft saved today at 09:30");
        (await Action("WS04-03")).LastUpdateText.ShouldNotBe("First thoughts");
    }

    [Fact]
    public async Task Submit_LastOne_ShowsAllDoneAndCounts()
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");

        var page = await lead.Submit(
            "Submit and go to next",
            ("Form.Text", "Pathway signed by both sides"), ("Form.Percent", "95"),
            ("Form.Forecast.Day", "20"), ("Form.Forecast.Month", "11"), ("Form.Forecast.Year", "2026"));

        page.Heading().ShouldBe("My actions: all 2 updated for November");
        page.QuerySelector("#act").Words().ShouldBe("All done for November");
        page.QuerySelector(".app-banner--note").Words().ShouldContain("is submitted for November");
        var action = await Action("WS04-03");
        action.LastUpdateText.ShouldBe("Pathway signed by both sides");
        action.Percent.ShouldBe(95);
        (await Update("WS04-03"))!.State.ShouldBe(UpdateState.Submitted);
    }

    [Fact]
    public async Task Submit_NothingRight_KeepsEverythingTypedAndLinksEachProblem()
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");

        var page = await lead.Submit(
            "Submit and go to next",
            ("Form.Text", " "), ("Form.Percent", "many"),
            ("Form.Forecast.Day", "31"), ("Form.Forecast.Month", "2"), ("Form.Forecast.Year", "2027"));

        lead.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorBeside("Form.Percent").ShouldContain("whole number from 0 to 100");
        page.ErrorSummary().ShouldContain("The date it will be finished must be a real date, such as 31 3 2027");
        page.QuerySelector("[name='Form.Percent']")!.GetAttribute("value").ShouldBe("many");
        page.Title!.ShouldStartWith("Error: ");
    }

    [Theory]
    [InlineData("Form.Percent", "101", "Percent complete must be a whole number from 0 to 100, not 101.")]
    [InlineData("Form.Text", "", "Say what has changed")]
    public async Task Submit_OneThingWrong_IsRefusedBesideItsField(string field, string value, string message)
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");

        var page = await lead.Submit("Submit and go to next", (field, value));

        lead.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorBeside(field).ShouldContain(message);
        (await Update("WS04-03"))!.State.ShouldBe(UpdateState.Draft);
    }

    [Fact]
    public async Task Draft_SomebodySavedMeanwhile_ShowsBothTextsAndKeepsWhatIsChosen()
    {
        var lead = await area.As(Lead);
        await lead.Open("/my-actions");
        await area.Database(async db =>
        {
            var update = await db.Set<ActionUpdate>().SingleAsync(u => u.PeriodKey == "2026-11" && u.State == UpdateState.Draft && db.Set<WorkstreamAction>().Any(a => a.Id == u.ActionId && a.Reference == "WS04-03"));
            update.Text = "Their words, written while yours were";
            return await db.SaveChangesAsync();
        });

        var page = await lead.Submit("Save draft", ("Form.Text", "My words"), ("Form.Percent", "77"));

        lead.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.QuerySelector("[role=alert]").Words().ShouldContain("Nothing was overwritten");
        page.QuerySelector(".app-conflict").Words().ShouldContain("Their words, written while yours were");
        page.QuerySelector(".app-conflict").Words().ShouldContain("My words");

        await lead.Submit("Save what I chose", ("Conflict.Keep[Text]", "theirs"), ("Conflict.Keep[Percent]", "yours"));
        var saved = (await Update("WS04-03"))!;
        saved.Text.ShouldBe("Their words, written while yours were");
        saved.Percent.ShouldBe(77);
        saved.State.ShouldBe(UpdateState.Draft);
    }

    [Fact]
    public async Task Export_WorkbookAndCsv_HoldExactlyWhatIsListed()
    {
        var lead = await area.As(Lead);
        var page = await lead.Open("/my-actions");
        var listed = page.QuerySelectorAll(".app-queue li a").Length;

        var csv = (await lead.Http.GetStringAsync("/my-actions/export?format=csv")).TrimEnd().Split("\r\n");
        var excel = await lead.Http.GetAsync("/my-actions/export");

        csv.Count(l => l.StartsWith("WS", StringComparison.Ordinal)).ShouldBe(listed);
        excel.Content.Headers.ContentDisposition!.FileName.ShouldBe("my-actions-2026-11.xlsx");
    }

    private Task<WorkstreamAction> Action(string reference) =>
        area.Database(db => db.Set<WorkstreamAction>().AsNoTracking().SingleAsync(a => a.Reference == reference));

    private Task<ActionUpdate?> Update(string reference) => area.Database(db =>
        db.Set<ActionUpdate>().AsNoTracking().SingleOrDefaultAsync(u => u.PeriodKey == "2026-11" && db.Set<WorkstreamAction>().Any(a => a.Id == u.ActionId && a.Reference == reference)));
}
