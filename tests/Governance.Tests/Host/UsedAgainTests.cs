using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Host;

/// <summary>Contexts are used again by later scopes, so what one of them says of who saves must end with it.</summary>
public sealed class UsedAgainTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Context_GivenBack_HasForgottenWhoUsedIt(bool atOnce)
    {
        var who = await area.Who("Data Analyst");
        var db = area.Services.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContext();
        (db.User, db.Clock, db.Act, db.OneEntryFor) = (who, new(area.Clock), "Act", "reason");
        var clock = db.Clock;

        if (atOnce)
        {
            db.Dispose();
        }
        else
        {
            await db.DisposeAsync();
        }

        db.User.ShouldBe(Person.Nobody);
        db.Clock.ShouldNotBe(clock);
        (db.Act, db.OneEntryFor).ShouldBe((null, null));
    }

    [Fact]
    public async Task Context_OfALaterScope_IsOneThatWasGivenBack()
    {
        var seen = new HashSet<GovernanceDb>(ReferenceEqualityComparer.Instance);
        var again = false;
        for (var i = 0; i < 50 && !again; i++)
        {
            await using var scope = area.Scope();
            again = !seen.Add(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
        }

        again.ShouldBeTrue();
    }
}
