using System.Net;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Dashboards;

public sealed class ReleasesTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const string Analyst = "Data Analyst";
    private const string Director = "Director of Children's Services";
    private const string Member = "Primary headteacher, board member";
    private const string Contributor = "Local Offer Officer";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Post_OfANewRelease_IsMadeAndWaitsForSomebodyElse()
    {
        using var analyst = await area.As(Analyst);
        var number = await Ask(analyst);

        var page = await analyst.Open($"/releases/{number}");

        page.QuerySelector(".app-banner").Words().ShouldContain("It waits for approval");
        page.QuerySelector("#kept")!.Closest("section")!.Words().ShouldContain("Leaving out whole rows would have shown");
        (await analyst.Try($"/releases/{number}/approve")).ShouldBe(HttpStatusCode.Forbidden);
        using var member = await area.As(Member);
        (await member.Try($"/releases/{number}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Approve_ByTheDirector_FreezesItForItsAudience()
    {
        using var analyst = await area.As(Analyst);
        var number = await Ask(analyst);
        using var director = await area.As(Director);
        await director.Open($"/releases/{number}/approve");

        var page = await director.Submit("Publish it", ("Form.Note", "Totals agree with the pack."));

        page.QuerySelector("main").Words().ShouldContain("It does not change any more");
        using var member = await area.As(Member);
        (await member.Open($"/releases/{number}")).Heading().ShouldBe("Board of November");
        (await analyst.Try($"/releases/{number}/drop")).ShouldBe(HttpStatusCode.OK);
        (await analyst.Submit("Drop it", ("Form.Note", "A second thought."))).QuerySelector(".govuk-error-summary").Words().ShouldContain("It is published and stays as it is");
    }

    [Fact]
    public async Task Post_OfANewRelease_IsAskedOfWhoeverMayApproveUntilItIsDecided()
    {
        const string Asked = "Approve the release for the board: Board of November";
        using var analyst = await area.As(Analyst);
        var number = await Ask(analyst);
        using var director = await area.As(Director);

        (await director.Open("/my-actions")).QuerySelector($"a[href='/releases/{number}']").Words().ShouldContain(Asked);
        (await director.Open("/")).QuerySelector($"main a[href='/releases/{number}']").Words().ShouldBe("Board of November");
        (await analyst.Open("/my-actions")).QuerySelector("main").Words().ShouldNotContain(Asked);
        (await analyst.Open("/")).QuerySelector($"main a[href='/releases/{number}']").ShouldBeNull();
        await director.Open($"/releases/{number}/approve");
        await director.Submit("Publish it", ("Form.Note", "Totals agree with the pack."));

        (await director.Open("/my-actions")).QuerySelector("main").Words().ShouldNotContain(Asked);
        (await director.Open("/")).QuerySelector($"main a[href='/releases/{number}']").ShouldBeNull();
    }

    [Fact]
    public async Task Sample_IsMadeByTheAnalystAndApprovedByTheDirector()
    {
        var (releases, policy) = await area.Database(async db => (await db.Set<Release>().OrderBy(r => r.Number).ToListAsync(), await db.Set<PolicyVersion>().SingleAsync()));

        policy.ChangedBy.ShouldBe(Analyst);
        releases.Select(r => (r.AskedBy, r.ApprovedBy, r.ChangedBy)).ShouldBe([(Analyst, Director, Director), (Analyst, Director, Director), (Analyst, "", Analyst)]);
    }

    [Fact]
    public async Task Approve_WithoutANote_SaysSoBesideTheField()
    {
        using var analyst = await area.As(Analyst);
        var number = await Ask(analyst);
        using var director = await area.As(Director);
        await director.Open($"/releases/{number}/approve");

        var page = await director.Submit("Publish it");

        page.QuerySelector(".govuk-error-message").Words().ShouldContain("Say what you looked at");
        (await State(number)).ShouldBe(ReleaseState.Ready);
    }

    [Fact]
    public async Task Approve_AfterItWasDroppedMeanwhile_IsRefused()
    {
        using var analyst = await area.As(Analyst);
        var number = await Ask(analyst);
        using var director = await area.As(Director);
        await director.Open($"/releases/{number}/approve");
        await analyst.Open($"/releases/{number}/drop");
        await analyst.Submit("Drop it", ("Form.Note", "The ledger was late."));

        await director.Submit("Publish it", ("Form.Note", "Totals agree."));

        director.Last.StatusCode.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.BadRequest);
        (await State(number)).ShouldBe(ReleaseState.Dropped);
    }

    [Fact]
    public async Task Drop_BeforeItIsPublished_RemovesItsFiguresAndKeepsTheReason()
    {
        using var analyst = await area.As(Analyst);
        var number = await Ask(analyst);
        await analyst.Open($"/releases/{number}/drop");

        var page = await analyst.Submit("Drop it", ("Form.Note", "The ledger was late."));

        page.QuerySelector(".app-banner").Words().ShouldContain("The ledger was late.");
        (await area.Database(db => db.Set<Release>().Where(r => r.Number == number).Select(r => r.State).SingleAsync())).ShouldBe(ReleaseState.Dropped);
    }

    [Fact]
    public async Task Post_WhileAnotherWaits_IsRefused()
    {
        using var analyst = await area.As(Analyst);
        await Ask(analyst);
        await analyst.Open("/releases/new");

        var page = await analyst.Submit("Make it", ("Form.Audience", "Board"), ("Form.Title", "Once more"));

        page.QuerySelector(".govuk-error-summary").Words().ShouldContain("Another release for them waits");
    }

    [Fact]
    public async Task Post_WithoutAnAudienceOrTitle_SaysSoBesideEach()
    {
        using var analyst = await area.As(Analyst);
        await analyst.Open("/releases/new");

        var page = await analyst.Submit("Make it");

        page.QuerySelectorAll(".govuk-error-message").Select(e => e.Words()).ShouldBe(["Error: Choose who it is for", "Error: Say what it is for, such as Board of 16 November"]);
    }

    [Theory]
    [InlineData(Contributor, "Local Offer", "Executive Board")]
    public async Task List_ForWhoeverIsNotOnTheBoard_HoldsPublicReleasesOnly(string persona, string there, string notThere)
    {
        using var visitor = await area.As(persona);

        var words = (await visitor.Open("/releases")).QuerySelector("table").Words();

        words.ShouldContain(there);
        words.ShouldNotContain(notThere);
        (await visitor.Try("/releases/new")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Make_OfWhatAKillLeft_TakesItUpAtTheNextStart()
    {
        var id = await area.Database(async db =>
        {
            var published = await db.Set<Release>().FirstAsync();
            var left = new Release { Number = 99, Audience = Audience.Public, Title = "Left by a kill", BuildId = published.BuildId, AsOf = published.AsOf, PolicyNumber = 1, AskedBy = Analyst, AskedAt = db.Clock.Now };
            db.Add(left);
            await db.SaveChangesAsync();
            return left.Id;
        });
        await using var scope = area.Scope();

        await scope.ServiceProvider.GetRequiredService<ReleaseMaker>().Make(id, null, default);
        await scope.ServiceProvider.GetRequiredService<ReleaseMaker>().Make(id, null, default);

        (await State(99)).ShouldBe(ReleaseState.Ready);
    }

    [Fact]
    public async Task Policy_OfANewVersion_IsInForceFromItsDay_AndOldReleasesKeepTheirs()
    {
        using var analyst = await area.As(Analyst);
        await analyst.Open("/releases/policy/new");

        var page = await analyst.Submit("Put it in force", ("Form.From.Day", "1"), ("Form.From.Month", "11"), ("Form.From.Year", "2026"), ("Form.Threshold", "5"), ("Form.Width", "5"), ("Form.Reason", "Agreed by the board on 22 October."));

        page.Heading().ShouldBe("Suppression policy 2");
        (await analyst.Open("/releases/1")).QuerySelector("main").Words().ShouldContain("From 1 to 4 are left out");
        (await analyst.Open("/inclusion")).QuerySelector("main").Words().ShouldContain("Suppression policy 1", Case.Sensitive, "last night's figures were made by the version before");
    }

    [Theory]
    [InlineData("Form.Width", "3", "The width must be at least the threshold")]
    [InlineData("Form.SmallestDenominator", "4", "The smallest denominator must be above the threshold")]
    [InlineData("Form.Threshold", "many", "“many” is no whole number")]
    [InlineData("Form.Threshold", "", "Enter the largest count that is left out")]
    [InlineData("Form.PublicRounding", "0", "Rounding is to 1 (none) up to 100")]
    [InlineData("Form.From.Year", "2020", "Start this one later")]
    public async Task Policy_ThatMakesNoSense_IsRefusedBesideItsField(string field, string value, string message)
    {
        using var analyst = await area.As(Analyst);
        await analyst.Open("/releases/policy/new");

        var typed = new Dictionary<string, string> { ["Form.From.Day"] = "1", ["Form.From.Month"] = "11", ["Form.From.Year"] = "2026", ["Form.Reason"] = "Agreed.", [field] = value };

        var page = await analyst.Submit("Put it in force", [.. typed.Select(t => (t.Key, t.Value))]);

        page.QuerySelector(".govuk-error-message").Words().ShouldContain(message);
        (await area.Database(db => db.Set<PolicyVersion>().CountAsync())).ShouldBe(1);
    }

    private async Task<int> Ask(Visitor analyst)
    {
        await analyst.Open("/releases/new");
        await analyst.Submit("Make it", ("Form.Audience", "Board"), ("Form.Title", "Board of November"));
        var number = await area.Database(db => db.Set<Release>().MaxAsync(r => r.Number));
        await Made(analyst, number);
        return number;
    }

    private static async Task Made(Visitor visitor, int number)
    {
        for (var asked = 0; asked < 1200; asked++)
        {
            await visitor.Open($"/releases/{number}");
            if (visitor.Page.QuerySelector(".app-progress") is null)
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The release was not made within a minute.");
    }

    private Task<ReleaseState> State(int number) => area.Database(db => db.Set<Release>().Where(r => r.Number == number).Select(r => r.State).SingleAsync());
}
