using System.Net;
using Governance.Intake.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Registers;

/// <summary>Senders over HTTP: listed, forbidden, missing, invalid, stale, saved.</summary>
public sealed class SenderTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const string Health = "/intake/senders/health/edit";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task List_NamesWhoIsLateFirstAndOffersNoActToReaders()
    {
        using var reader = await area.As("Auditor");

        var page = await reader.Open("/intake/senders");

        page.Heading().ShouldContain("late");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(6);
        var health = page.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th").Words().StartsWith("Community health trust", StringComparison.Ordinal)).Words();
        health.ShouldContain("Head of Informatics");
        health.ShouldContain("⚠ Health waiting list: missing");
        page.QuerySelectorAll("tbody a[href$=edit]").ShouldBeEmpty();
    }

    [Fact]
    public async Task List_OfNobody_SaysHowASenderComesToBe()
    {
        await area.Database(db => db.Set<Expectation>().ExecuteDeleteAsync());
        await area.Database(db => db.Set<SavedColumns>().ExecuteDeleteAsync());
        await area.Database(db => db.Set<Submission>().ExecuteDeleteAsync());
        await area.Database(db => db.Set<Sender>().ExecuteDeleteAsync());
        using var reader = await area.As("Auditor");

        (await reader.Open("/intake/senders")).Heading().ShouldBe("Nobody sends extracts yet");
    }

    [Fact]
    public async Task Edit_ByOthersOrOfNobody_IsRefused()
    {
        using var reader = await area.As("Head of SEND");
        using var analyst = await area.As("Data Analyst");

        (await reader.Try(Health)).ShouldBe(HttpStatusCode.Forbidden);
        (await analyst.Try("/intake/senders/nobody/edit")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Save_WithANameAndAContact_KeepsAndAuditsThem()
    {
        using var visitor = await area.As("Data Analyst");
        var contact = (await area.Who("Designated Clinical Officer")).AccountId!.Value;
        await visitor.Open(Health);
        await visitor.Submit("Save", ("Form.Name", ""));
        visitor.Page.ErrorBeside("Form.Name").ShouldContain("Enter what the sender is called");

        await visitor.Submit("Save", ("Form.Name", "Community trust"), ("Form.ContactAccountId", $"{contact}"));

        visitor.Page.QuerySelectorAll("tbody tr").Single(r => r.Words().Contains("Community trust")).Words().ShouldContain("Designated Clinical Officer");
        var saved = await area.Database(db => db.Set<Sender>().SingleAsync(s => s.Key == "health"));
        (saved.Name, saved.ContactAccountId, saved.ChangedBy).ShouldBe(("Community trust", contact, "Data Analyst"));
        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().AnyAsync(a => a.Act == "SaveSender"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Save_OfAStaleForm_ShowsBothTexts()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open(Health);
        await second.Open(Health);
        await second.Submit("Save", ("Form.ContactRole", "Head of Data"));

        await first.Submit("Save", ("Form.ContactRole", "Head of Records"));

        first.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        first.Page.QuerySelector(".app-conflict").Words().ShouldContain("Head of Data");
        (await area.Database(db => db.Set<Sender>().SingleAsync(s => s.Key == "health"))).ContactRole.ShouldBe("Head of Data");
    }
}
