using System.Net;
using Governance.Host.Boot;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.AspNetCore.TestHost;

namespace Governance.Tests.Host;

/// <summary>What stands around every page.</summary>
public sealed class DoorTests(BareArea area) : IClassFixture<BareArea>
{
    [Fact]
    public async Task EveryAnswer_CarriesTheStrictHeaders()
    {
        using var visitor = area.Anybody();

        var answer = await visitor.Http.GetAsync("/account/sign-in");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        using var visitor = area.Anybody();

        var answer = await visitor.Http.PostAsync("/account/sign-in", new FormUrlEncodedContent([new("Form.Username", "x"), new("Form.Password", "y")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_MoreTriesThanAllowed_IsHeldOff()
    {
        using var folder = new TempFolder();
        await using var app = TestArea.Build(folder.Path, ["--Demo:Enabled=false", "--SignIn:TriesPerMinute=2"], b => b.WebHost.UseTestServer());
        await app.StartAsync();
        using var client = app.GetTestClient();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            answers.Add((await client.PostAsync("/account/sign-in", new FormUrlEncodedContent([new("Form.Username", "x")]))).StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests]);
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK, "Healthy")]
    [InlineData("/health/ready", HttpStatusCode.OK, "Degraded")]
    public async Task Health_BeforeTheFirstNight_SaysOneWord(string path, HttpStatusCode status, string word)
    {
        using var visitor = area.Anybody();

        var answer = await visitor.Http.GetAsync(path);

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(word);
    }

    [Fact]
    public async Task UnknownAddress_SignedOut_AsksToSignIn()
    {
        using var visitor = area.Anybody();

        await visitor.Try("/no-such-page");

        visitor.Page.Heading().ShouldBe("Sign in");
    }

    [Theory]
    [InlineData("--Database:Provider=Oracle")]
    [InlineData("--Database:Provider=SqlServer")]
    public void Build_DatabaseSettingThatCannotBeUsed_SaysWhatToSet(string setting) =>
        Should.Throw<SettingException>(() => TestArea.Build(".", [setting], b => b.WebHost.UseTestServer())).Message.ShouldContain("Set it to");
}

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("governance-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
