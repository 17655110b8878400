using System.Net;
using System.Net.Http.Json;
using Governance.Platform.Ui;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Dashboards;

public sealed class BuildsTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        area.Clock.Now = TestClock.Start;
        return area.Reset();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Open_AsABoardMember_SaysEachNightInASentenceAndOffersNoButton()
    {
        var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/builds");

        page.Heading().ShouldBe("Nightly build");
        page.QuerySelector(".app-datadate").Words().ShouldStartWith("Figures to 17 November 2026");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        page.QuerySelector("tbody tr").Words().ShouldContain("Went live at 09:30.");
        page.QuerySelectorAll("button").ShouldNotContain(b => b.Words() == "Run now");
        page.QuerySelector(".app-banner--off").ShouldBeNull();
    }

    [Fact]
    public async Task Open_AfterAMissedNight_SaysSoLoudly()
    {
        area.Clock.Advance(TimeSpan.FromDays(1));
        var visitor = await area.As("Director of Children's Services");

        var page = await visitor.Open("/builds");

        page.QuerySelector(".app-banner--off[role='alert']").Words().ShouldContain("not from last night");
    }

    [Fact]
    public async Task RunNow_ByAnAnalyst_GoesLiveAndIsAudited()
    {
        var visitor = await area.As("Data Analyst");
        await visitor.Open("/builds");

        var page = await visitor.Submit("Run now");

        page.Heading().ShouldBe("Build of 17 November 2026");
        var path = visitor.Last.RequestMessage!.RequestUri!.AbsolutePath;
        (await Finished(visitor, path)).Text.ShouldStartWith("Went live at");
        (await visitor.Open(path)).QuerySelector("main").Words().ShouldContain("These are the figures shown now.");
        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().AnyAsync(a => a.Act == "RunBuild" && a.ByRole == "Data Analyst"))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Run")]
    [InlineData("Cancel")]
    public async Task Post_ByALead_IsForbidden(string handler)
    {
        var visitor = await area.As("Head of SEND");
        var page = await visitor.Open("/account/sign-in");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        var path = handler == "Run" ? "/builds" : $"/builds/{await Live()}";

        var response = await visitor.Http.PostAsync($"{path}?handler={handler}", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        ((int)response.StatusCode).ShouldBeOneOf(403, 200);
        (await response.Document()).QuerySelector("h1").Words().ShouldNotContain("Build of");
        (await Warehouse(db => db.Builds.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Cancel_OfARunningBuild_AsksItToStop()
    {
        var running = await Add(BuildState.Running);
        var visitor = await area.As("Administrator");
        var page = await visitor.Open($"/builds/{running}");
        page.QuerySelector(".app-progress")!.GetAttribute("data-progress-url").ShouldBe($"/builds/{running}/progress");

        await visitor.Submit("Cancel this build");

        (await Warehouse(db => db.Builds.SingleAsync(b => b.Id == running))).CancelAskedBy.ShouldBe("Administrator");
    }

    [Fact]
    public async Task Cancel_OfABuildThatEnded_SaysThereIsNothingToCancel()
    {
        var running = await Add(BuildState.Running);
        var visitor = await area.As("Administrator");
        await visitor.Open($"/builds/{running}");
        await Warehouse(db => db.Builds.Where(b => b.Id == running).ExecuteUpdateAsync(s => s.SetProperty(b => b.State, BuildState.Abandoned).SetProperty(b => b.Failure, "It was stopped.")));

        var page = await visitor.Submit("Cancel this build");

        page.ErrorSummary().ShouldBe(["This build has ended already, so there is nothing to cancel."]);
    }

    [Fact]
    public async Task Open_OfABuildThatFell_NamesTheCheckAndLetsAnAnalystAcceptIt()
    {
        var failed = await Add(BuildState.Failed);
        var visitor = await area.As("Data Analyst");
        var page = await visitor.Open($"/builds/{failed}");
        page.QuerySelector("tbody tr").Words().ShouldBe("No unexplained fall: milestones Failed 3 rows, 30 in the build before.");

        page = await visitor.Submit("Run again and accept the fall", ("AcceptDrop", " "));
        page.ErrorBeside("AcceptDrop").ShouldContain("Say why there are fewer rows");
        page = await visitor.Submit("Run again and accept the fall", ("AcceptDrop", "The board closed two plans."));

        page.QuerySelector("main").Words().ShouldContain("“The board closed two plans.”");
        await Finished(visitor, visitor.Last.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Open_OfABuildThatIsNot_IsNotFound()
    {
        var visitor = await area.As("Data Analyst");

        (await visitor.Try($"/builds/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Try($"/builds/{Guid.CreateVersion7()}/progress")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_WithFortyBuilds_ShowsTwentyFiveAndLeadsToTheRest()
    {
        for (var i = 0; i < 37; i++)
        {
            await Add(BuildState.Failed, hoursAgo: i + 1);
        }

        var visitor = await area.As("Auditor");
        var page = await visitor.Open("/builds");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(25);

        page = await visitor.Open(page.QuerySelector("a[rel='next']")!.GetAttribute("href")!);

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(15);
        page.QuerySelector("a[rel='next']").ShouldBeNull();
    }

    [Fact]
    public async Task Pages_AskNoMoreThanSixQueries()
    {
        var visitor = await area.As("Data Analyst");
        foreach (var path in new[] { "/builds", $"/builds/{await Live()}", "/figures" })
        {
            await visitor.Open(path);
            area.Sql.Reset();
            await visitor.Open(path);
            area.Sql.Queries.ShouldBeLessThanOrEqualTo(8, $"{path}, frame and sign-in included:\n{string.Join('\n', area.Sql.Commands)}");
        }
    }

    private static async Task<ProgressView> Finished(Visitor visitor, string path)
    {
        while (true)
        {
            var now = await visitor.Http.GetFromJsonAsync<ProgressView>($"{path}/progress");
            if (now!.Done)
            {
                return now;
            }
        }
    }

    private async Task<Guid> Live() => (await Warehouse(db => db.Publications.SingleAsync())).BuildId!.Value;

    private async Task<T> Warehouse<T>(Func<WarehouseDb, Task<T>> use)
    {
        await using var scope = area.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<WarehouseDb>());
    }

    private Task<Guid> Add(BuildState state, int hoursAgo = 0) => Warehouse(async db =>
    {
        var began = TestClock.Start.AddMinutes(1).AddHours(-hoursAgo);
        var run = new BuildRun
        {
            AsOf = new(2026, 11, 17),
            StartedAt = began,
            State = state,
            AskedBy = "Nightly build",
            Process = "elsewhere, process 1",
            Doing = "Reading actions",
            RowsDone = 1_200,
            RowsExpected = 5_000,
            Percent = 20,
            ChecksFailed = state == BuildState.Failed ? 1 : 0,
            FinishedAt = state == BuildState.Running ? null : began.AddSeconds(5),
            Failure = state == BuildState.Failed ? "It did not go live." : "",
        };
        db.Add(run);
        if (state == BuildState.Failed)
        {
            db.Add(new BuildCheck { BuildId = run.Id, Ordinal = 1, Name = "No unexplained fall: milestones", TableName = "fact_milestone", Passed = false, Sentence = "3 rows, 30 in the build before." });
        }

        await db.SaveChangesAsync();
        return run.Id;
    });
}
