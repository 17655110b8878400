using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Host;

public sealed class FirstStartTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task SignIn_AsPersona_ShowsHome()
    {
        using var visitor = await area.As("Head of SEND");

        (await visitor.Try("/")).ShouldNotBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Open_NotSignedIn_AsksToSignIn()
    {
        using var visitor = area.Anybody();

        await visitor.Try("/my-actions");

        visitor.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task Open_AddressThatDoesNotExist_SaysSo()
    {
        using var visitor = await area.As("Head of SEND");

        (await visitor.Try("/no-such-page")).ShouldBe(HttpStatusCode.NotFound);

        visitor.Page.Heading().ShouldBe("That page was not found");
    }
}
