using System.IO.Compression;
using System.Net;
using Governance.Dashboards.Domain;
using Governance.Platform.Audit;
using Governance.Platform.Outbox;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Dashboards.Inclusion;

/// <summary>A finished page says its age when it was kept. Each test asks for an address of its own, so that it starts with nothing kept.</summary>
public sealed class KeptViewTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
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
    public async Task Get_OfTheSameViewAgain_IsThePageThatWasKept()
    {
        using var visitor = await area.As(Analyst);

        var made = (await visitor.Open("/inclusion?need=ASD")).DocumentElement.OuterHtml;
        WasKept(visitor).ShouldBeFalse();
        var kept = (await visitor.Open("/inclusion?need=ASD")).DocumentElement.OuterHtml;

        WasKept(visitor).ShouldBeTrue();
        kept.ShouldBe(made);
    }

    [Fact]
    public async Task Get_ByWhoMaySeeLess_IsNotThePageOfWhoMaySeeMore()
    {
        using var analyst = await area.As(Analyst);
        using var member = await area.As(Member);
        await Kept(analyst, "/inclusion?need=SLCN");
        await Kept(analyst, "/inclusion?need=SLCN&audience=officer");

        (await member.Open("/inclusion?need=SLCN")).QuerySelector(".app-datadate").Words().ShouldContain("Board view");
        WasKept(member).ShouldBeFalse();
        (await member.Try("/inclusion?need=SLCN&audience=officer")).ShouldBe(HttpStatusCode.Forbidden);
        (await area.Anybody().Open("/inclusion?need=SLCN")).Heading().ShouldBe("Sign in");
    }

    [Fact]
    public async Task Get_ThatRenewsACookie_IsNotKeptForAnybodyElse()
    {
        using var first = await SignedIn(Analyst);
        area.Clock.Advance(TimeSpan.FromMinutes(35));
        using var second = await SignedIn(Analyst);

        await first.Open("/inclusion?need=SEMH");
        Cookies(first).ShouldContain(c => c.StartsWith("governance="), "Its hour is half over, so the cookie is renewed.");

        await second.Open("/inclusion?need=SEMH");
        WasKept(second).ShouldBeFalse();
        Cookies(second).ShouldBeEmpty();
        await first.Open("/inclusion?need=SEMH");
        WasKept(first).ShouldBeTrue();
        Cookies(first).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_AfterSomethingAroundThePageChanged_ShowsIt()
    {
        using var visitor = await area.As(Analyst);
        await Kept(visitor, "/inclusion?need=MLD");
        var before = Unread(visitor);

        var who = await area.Who(Analyst);
        await area.Database(db =>
        {
            db.Add(new OutboxMessage { ToAccountId = who.AccountId!.Value, Key = "kept view", Subject = "Something new", WrittenAt = area.Clock.Now });
            return db.SaveChangesAsync();
        });
        await visitor.Open("/inclusion?need=MLD");

        WasKept(visitor).ShouldBeFalse();
        Unread(visitor).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Get_OnTheNextDay_IsMadeAgain()
    {
        // A release is shown, so that the night that was missed meanwhile changes nothing.
        using var today = await SignedIn(Member);
        await Kept(today, "/inclusion?need=VI");
        area.Clock.Advance(TimeSpan.FromDays(1));
        using var tomorrow = await SignedIn(Member);

        await tomorrow.Open("/inclusion?need=VI");

        WasKept(tomorrow).ShouldBeFalse();
    }

    [Fact]
    public async Task Get_OfAReleaseOnceItIsPublished_IsMadeAgain()
    {
        await area.Database(async db =>
        {
            var published = await db.Set<Release>().FirstAsync(r => r.Audience == Audience.Board);
            var ready = new Release { Number = 91, Audience = Audience.Public, Title = "Draft of December", BuildId = published.BuildId, AsOf = published.AsOf, PolicyNumber = 1, AskedBy = Analyst, AskedAt = db.Clock.Now };
            ready.Made(10, 8, 80, 5, 50);
            db.Add(ready);
            return await db.SaveChangesAsync();
        });
        using var visitor = await area.As(Analyst);
        await Kept(visitor, "/inclusion?release=91");
        visitor.Page.QuerySelector(".app-banner--note").Words().ShouldContain("It is not published");

        await area.Database(async db =>
        {
            (await db.Set<Release>().SingleAsync(r => r.Number == 91)).Approve("Read.", "Director of Children's Services", db.Clock.Now).ShouldBeNull();
            return await db.SaveChangesAsync();
        });

        (await visitor.Open("/inclusion?release=91")).QuerySelector(".app-banner--note").Words().ShouldContain("Approved by the Director");
    }

    [Fact]
    public async Task Get_OfAFile_IsOnTheAuditTrailEachTime()
    {
        using var visitor = await area.As(Analyst);
        var before = await Exports();

        await visitor.Try("/inclusion?handler=excel&need=HI");
        await visitor.Try("/inclusion?handler=excel&need=HI");

        (await Exports()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task Get_WithAndWithoutCompression_IsTheSamePageEachInItsOwnForm()
    {
        using var visitor = await area.As(Analyst);
        await Squeezed(visitor);

        var squeezed = await Squeezed(visitor);
        var plain = await (await visitor.Http.GetAsync("/inclusion?need=PD")).Content.ReadAsStringAsync();

        await using var gzip = new GZipStream(await squeezed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var text = new StreamReader(gzip);
        squeezed.Headers.Age.ShouldNotBeNull();
        squeezed.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        (await text.ReadToEndAsync()).ShouldBe(plain);
    }

    private static async Task Kept(Visitor visitor, string path)
    {
        await visitor.Open(path);
        await visitor.Open(path);
        WasKept(visitor).ShouldBeTrue(path);
    }

    private static bool WasKept(Visitor visitor) => visitor.Last.Headers.Age is not null;

    private static IEnumerable<string> Cookies(Visitor visitor) => visitor.Last.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];

    private static int Unread(Visitor visitor) => int.Parse(visitor.Page.QuerySelector(".app-count")!.FirstChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<HttpResponseMessage> Squeezed(Visitor visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/inclusion?need=PD");
        request.Headers.AcceptEncoding.Add(new("gzip"));
        return await visitor.Http.SendAsync(request);
    }

    private async Task<Visitor> SignedIn(string roleName)
    {
        var visitor = area.Anybody();
        await visitor.Open("/account/sign-in");
        await visitor.Submit($"Sign in as {roleName}");
        return visitor;
    }

    private Task<int> Exports() => area.Database(db => db.Set<AuditEntry>().CountAsync(a => a.Act == "Exported" && a.Subject == "inclusion dashboard"));
}
