using System.Net;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Pages.Disputes;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Disputes;

public sealed class DisputeEditTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Edit = "/disputes/DP-02/edit";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Edit_FromTheDisputesPage_ChangesItsWordsAndNothingElse()
    {
        using var visitor = await area.As("Joint Commissioning Manager");
        await visitor.Open("/disputes/DP-02");
        var standing = visitor.Page.QuerySelector(".app-datadate").Words();
        var raised = visitor.Page.QuerySelector("[name='Form.Version']")!.GetAttribute("value");
        visitor.Page.QuerySelectorAll("a").Single(a => a.Words() == "Change the words").GetAttribute("href").ShouldBe(Edit);
        await visitor.Open(Edit);
        visitor.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value").ShouldBe("Therapy named in plans above what the contract buys");

        await visitor.Submit("Save", ("Form.Title", " Speech therapy above the contract "), ("Form.Detail", "Each side counted the hours again."));

        visitor.Page.Heading().ShouldBe("Speech therapy above the contract");
        visitor.Page.QuerySelector(".app-datadate").Words().ShouldBe(standing);
        visitor.Page.QuerySelector("#what")!.Closest("section").Words().ShouldContain("Each side counted the hours again.");
        visitor.Page.QuerySelector("#steps")!.Closest("section").Words().ShouldNotContain("As above", customMessage: "the first stage keeps the words it was raised with");
        visitor.Page.QuerySelector("[name='Form.Version']")!.GetAttribute("value").ShouldNotBe(raised);
        var audited = await area.Database(async db => await db.Set<AuditEntry>().OrderBy(e => e.Sequence).LastAsync(e => e.Subject == nameof(Dispute)));
        (audited.Act, audited.ByRole).ShouldBe((nameof(ChangeDispute), "Joint Commissioning Manager"));
        audited.Before.ShouldContain("Therapy named in plans");
        audited.After.ShouldContain("Speech therapy above the contract");
    }

    [Theory]
    [InlineData("Form.Title", "", "Say what is in dispute")]
    [InlineData("Form.Detail", " ", "Say what each side holds")]
    [InlineData("Form.Title", "long", "This must be 200 characters or fewer")]
    public async Task Edit_WithSomethingWrong_IsRefusedBesideTheFieldAndKeepsTheRest(string field, string value, string message)
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open(Edit);
        var other = field == "Form.Title" ? "Form.Detail" : "Form.Title";

        await visitor.Submit("Save", (field, value == "long" ? new string('x', 201) : value), (other, "Kept as it was typed."));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorBeside(field).ShouldContain(message);
        var kept = visitor.Page.QuerySelector($"[name='{other}']")!;
        (kept.GetAttribute("value") ?? kept.Words()).ShouldBe("Kept as it was typed.");
        (await Stored()).Title.ShouldBe("Therapy named in plans above what the contract buys");
    }

    [Fact]
    public async Task Edit_AfterSomebodyElse_ShowsBothTextsAndSavesWhatIsChosen()
    {
        using var first = await area.As("Joint Commissioning Manager");
        using var second = await area.As("Director of Children's Services");
        await first.Open(Edit);
        await second.Open(Edit);
        await first.Submit("Save", ("Form.Title", "Their title"));

        await second.Submit("Save", ("Form.Title", "My title"), ("Form.Detail", "My detail, which says more."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector(".app-conflict").Words().ShouldContain("Their title");
        (await Stored()).Title.ShouldBe("Their title");
        await second.Submit("Save what I chose", ("Conflict.Keep[Title]", "theirs"), ("Conflict.Keep[Detail]", "yours"));
        var saved = await Stored();
        (saved.Title, saved.Detail).ShouldBe(("Their title", "My detail, which says more."));
    }

    [Fact]
    public async Task Edit_OfADisputeThatEnded_SaysWhyNot()
    {
        using var visitor = await area.As("Board Secretary");
        (await visitor.Open("/disputes/DP-01")).QuerySelector("a[href$='/edit']").ShouldBeNull();
        var page = await visitor.Open("/disputes/DP-01/edit");
        page.QuerySelector(".app-banner").Words().ShouldContain("DP-01 was resolved on");
        page.QuerySelector(".app-banner").Words().ShouldContain("and cannot be changed.");
        page.QuerySelector("form.app-page-form").ShouldBeNull();
        (await area.Send(new ChangeDispute("DP-01", 1, "Mine", "Mine."))).Problems.Single().Code.ShouldBe("dispute-is-over");
    }

    [Fact]
    public async Task Edit_OfOneThatEndsMeanwhile_SaysSoAndKeepsWhatWasTyped()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open(Edit);
        await area.Send(new MoveDispute("DP-02", (await Stored()).Version, DisputeStage.Withdrawn, new(2026, 11, 17), "Taken back."));

        await visitor.Submit("Save", ("Form.Title", "Too late"));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorSummary().Single().ShouldContain("DP-02 was withdrawn on 17 November 2026");
        (await Stored()).Title.ShouldNotBe("Too late");
    }

    [Fact]
    public async Task Edit_ByALead_IsForbiddenAndNotOffered()
    {
        using var visitor = await area.As("Head of SEND");
        (await visitor.Try(Edit)).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Open("/disputes/DP-02")).QuerySelector("a[href$='/edit']").ShouldBeNull();
        (await area.Send(new ChangeDispute("DP-02", 1, "Mine", "Mine."), await area.Who("Head of SEND"))).Outcome.ShouldBe(Outcome.Forbidden);
        using var keeper = await area.As("Board Secretary");
        (await keeper.Try("/disputes/DP-77/edit")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Dispute> Stored() => area.Database(db => db.Set<Dispute>().AsNoTracking().SingleAsync(d => d.Reference == "DP-02"));
}
