using System.Net;
using Governance.Testing.Http;

namespace Governance.Tests.Host;

/// <summary>A production first start: one-time password, then a password of one's own, then the second step.</summary>
public sealed class AdministratorSignInTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private const string OwnPassword = "otter-lantern-spoon";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task SignIn_OneTimePassword_MustBeChangedBeforeAnythingElse()
    {
        using var visitor = await SignIn(BareArea.OneTimePassword);

        visitor.Page.Heading().ShouldBe("Change your password");
        await visitor.Open("/");
        visitor.Page.Heading().ShouldBe("Change your password");
    }

    [Fact]
    public async Task ChangePassword_TooShort_IsRefusedBesideTheField()
    {
        using var visitor = await SignIn(BareArea.OneTimePassword);

        await visitor.Submit("Change password", ("Form.Current", BareArea.OneTimePassword), ("Form.New", "short"), ("Form.Again", "short"));

        visitor.Page.ErrorBeside("Form.New").ShouldContain("at least 12 characters");
    }

    [Fact]
    public async Task SecondStep_TurnedOn_IsAskedForAtTheNextSignIn()
    {
        using var visitor = await SignIn(BareArea.OneTimePassword);
        await visitor.Submit("Change password", ("Form.Current", BareArea.OneTimePassword), ("Form.New", OwnPassword), ("Form.Again", OwnPassword));
        await visitor.Open("/");
        visitor.Page.Heading().ShouldBe("Authenticator code");
        var key = visitor.Page.QuerySelector("code").Words();
        await visitor.Submit("Turn on", ("Form.Code", "000000"));
        visitor.Page.ErrorBeside("Form.Code").ShouldContain("not right");
        await visitor.Submit("Turn on", ("Form.Code", Totp.Now(key)));
        var recovery = visitor.Page.QuerySelectorAll("main li code").Select(c => c.Words()).ToList();
        recovery.Count.ShouldBe(8);

        using var next = await SignIn(OwnPassword);
        next.Page.Heading().ShouldBe("Enter your code");
        await next.Submit("Continue", ("Form.Code", "000000"));
        next.Page.ErrorBeside("Form.Code").ShouldContain("not right");
        await next.Submit("Continue", ("Form.Code", recovery[0]));
        (await next.Try("/account")).ShouldBe(HttpStatusCode.OK);

        using var again = await SignIn(OwnPassword);
        await again.Submit("Continue", ("Form.Code", recovery[0]));
        again.Page.Heading().ShouldBe("Enter your code", "a recovery code works once");
        await again.Submit("Continue", ("Form.Code", Totp.Now(key)));
        again.Page.Heading().ShouldNotBe("Enter your code");
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksTheAccount()
    {
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await SignIn("not-the-password");
            wrong.Page.Heading().ShouldBe("Sign in");
        }

        using var right = await SignIn(BareArea.OneTimePassword);

        right.Page.ErrorBeside("Form.Username").ShouldContain("locked for 15 minutes");
    }

    [Fact]
    public async Task SignIn_UnknownName_SaysNoMoreThanAWrongPassword()
    {
        using var visitor = area.Anybody();
        await visitor.Open("/account/sign-in");

        await visitor.Submit("Sign in", ("Form.Username", "nobody-here"), ("Form.Password", "anything"));

        visitor.Page.ErrorBeside("Form.Username").ShouldBe("Error: The user name or password is not right. Check both and try again.");
    }

    [Fact]
    public async Task SignOutEverywhere_OtherBrowser_IsSignedOutWithinAMinute()
    {
        using var here = await SignIn(BareArea.OneTimePassword);
        using var there = await SignIn(BareArea.OneTimePassword);
        await here.Open("/account");

        await here.Submit("Sign out everywhere");
        area.Clock.Advance(TimeSpan.FromMinutes(2));
        await there.Open("/account");

        there.Page.Heading().ShouldBe("Sign in");
    }

    [Fact]
    public async Task Persona_WithoutTheSampleArea_DoesNotExist()
    {
        using var visitor = area.Anybody();
        await visitor.Open("/account/sign-in");
        visitor.Page.QuerySelectorAll("[name=persona]").ShouldBeEmpty();
        var token = visitor.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = new Dictionary<string, string> { ["persona"] = Guid.NewGuid().ToString(), ["__RequestVerificationToken"] = token };

        var answer = await visitor.Http.PostAsync("/account/persona", new FormUrlEncodedContent(form));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Visitor> SignIn(string password)
    {
        var visitor = area.Anybody();
        await visitor.Open("/account/sign-in");
        await visitor.Submit("Sign in", ("Form.Username", BareArea.Username), ("Form.Password", password));
        return visitor;
    }
}
