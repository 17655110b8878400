using System.Net;
using Governance.Intake.Domain;
using Governance.Intake.Pages.Send;
using Governance.Intake.Pages.Submissions;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake;

/// <summary>Extracts about children come from the data analyst, or from the account their sender names.</summary>
public sealed class WhoMaySendTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("Parent Carer Forum Co-chair")]
    [InlineData("Local Offer Officer")]
    [InlineData("Head of SEND")]
    [InlineData("Director of Children's Services")]
    [InlineData("Auditor")]
    public async Task Send_ByOthers_IsForbiddenAndNotOffered(string roleName)
    {
        using var visitor = await area.As(roleName);

        (await visitor.Try("/intake/send")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Open("/intake")).QuerySelectorAll("a[href='/intake/send']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_OfALedgerByFinance_IsTaken_AndOfChildrenIsNot()
    {
        var finance = await area.Who("Finance Business Partner");

        (await area.Send(new GetSendChoices(), finance)).Value.Kinds.Select(k => k.Value).ShouldBe(["ledger", "indicator-values", "dfe-tidy"], ignoreOrder: true);
        (await Send("ledger", finance)).ShouldBeNull();
        (await Send("waiting-times", finance)).ShouldBe("sender-only");
    }

    [Fact]
    public async Task Send_OfChildrenByTheAccountTheSenderNames_IsTakenForThatSenderOnly()
    {
        var finance = await area.Who("Finance Business Partner");
        await area.Database(db => db.Set<Sender>().Where(s => s.Key == "health").ExecuteUpdateAsync(s => s.SetProperty(r => r.ContactAccountId, finance.AccountId)));

        (await Send("waiting-times", finance)).ShouldBeNull();
        (await Send("sen-support", finance)).ShouldBe("sender-only");
        (await Send("sen-support", await area.Who("Data Analyst"))).ShouldBeNull();
    }

    private async Task<string?> Send(string kind, Person who)
    {
        var sent = await area.Send(new SendExtract(kind, null, null, $"{kind}.csv", new MemoryStream(Extract.Of(kind).Bytes())), who);
        return sent.Ok ? null : sent.Problems[0].Code;
    }
}
