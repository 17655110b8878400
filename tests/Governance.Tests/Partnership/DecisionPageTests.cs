using System.Net;
using System.Text;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership;

public sealed class DecisionPageTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Register_Filtered_ListsAndExportsTheSameRows()
    {
        using var visitor = await area.As("Auditor");
        var page = await visitor.Open("/board/decisions?board=send-executive&state=Agreed&sort=asked");
        var listed = page.QuerySelectorAll("tbody th").Select(r => r.Words()).ToList();
        listed.Count.ShouldBeGreaterThan(4);
        page.QuerySelector(".app-pager").Words().ShouldBe($"{listed.Count} of {listed.Count} decisions shown");

        var csv = await visitor.Http.GetAsync(page.QuerySelectorAll("a").Single(a => a.Words() == "CSV").GetAttribute("href"));

        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).Select(l => l.Split(',')[0]).ShouldBe(listed);
        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().CountAsync(e => e.Act == "export" && e.Subject == "decisions" && e.ByRole == "Auditor"))).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("reference")]
    [InlineData("-reference")]
    [InlineData("asked")]
    [InlineData("-decided")]
    [InlineData("amount")]
    public async Task Register_PageByPage_ShowsEveryDecisionOnce(string sort)
    {
        await Ask(40);
        using var visitor = await area.As("Auditor");
        var seen = new List<string>();
        await visitor.Open($"/board/decisions?sort={sort}");
        while (true)
        {
            var rows = visitor.Page.QuerySelectorAll("tbody th").Select(r => r.Words()).ToList();
            rows.Count.ShouldBeLessThanOrEqualTo(25);
            seen.AddRange(rows);
            if (visitor.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                break;
            }

            await visitor.Open(next);
        }

        var all = await area.Database(db => db.Set<Decision>().Select(d => d.Reference).ToListAsync());
        seen.ShouldBe(all, ignoreOrder: true);
        await visitor.Open(visitor.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        visitor.Page.QuerySelectorAll("tbody th").Select(r => r.Words()).ShouldBe(seen.Skip(((seen.Count - 1) / 25 * 25) - 25).Take(25));
    }

    [Theory]
    [InlineData("SENSORY equipment", "second sensory equipment technician")]
    [InlineData("100%", null)]
    [InlineData("_", null)]
    public async Task Register_Searched_TakesSignsAsTheyAre(string text, string? found)
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open($"/board/decisions?q={Uri.EscapeDataString(text)}");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(found is null ? 0 : 1);
        page.QuerySelector("main").Words().ShouldContain(found ?? "No decision fits.");
    }

    [Fact]
    public async Task Answer_ByTheSecretary_IsRecordedAndNeverChanged()
    {
        var reference = (await Ask(1)).Single();
        using var visitor = await area.As("Board Secretary");
        await visitor.Open($"/board/decisions/{reference}");
        await visitor.Submit("Record the answer", ("Form.Reason", "Nothing said."));
        visitor.Page.ErrorSummary().Single().ShouldContain("Say whether the board agreed or refused");
        await visitor.Submit("Record the answer", ("Form.Outcome", "Agreed"), ("Form.Reason", ""));
        visitor.Page.ErrorBeside("Form.Reason").ShouldContain("Give the reason");

        await visitor.Submit("Record the answer", ("Form.Outcome", "Agreed"), ("Form.Reason", "Families asked for it."));

        visitor.Page.QuerySelector("#outcome").Words().ShouldBe("Agreed");
        visitor.Page.QuerySelector("main").Words().ShouldContain("Families asked for it.");
        visitor.Page.QuerySelector("form.app-page-form").ShouldBeNull();
        var again = await area.Database(db => db.Set<Decision>().AsNoTracking().SingleAsync(d => d.Reference == reference));
        var refused = await area.Send(new Governance.Partnership.Pages.Decisions.RecordOutcome(again.Id, again.Version, DecisionState.Refused, "No.", new(2026, 11, 17)));
        refused.Problems.Single().Code.ShouldBe("decision-is-answered");
    }

    [Theory]
    [InlineData("Form.On.Day", "18", "is still to come")]
    [InlineData("Form.On.Day", "1", "It was asked on 17 November 2026")]
    public async Task Answer_OnAnImpossibleDay_IsRefused(string field, string value, string message)
    {
        var reference = (await Ask(1)).Single();
        using var visitor = await area.As("Board Secretary");
        await visitor.Open($"/board/decisions/{reference}");

        await visitor.Submit("Record the answer", ("Form.Outcome", "Refused"), ("Form.Reason", "No."), (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorSummary().Single().ShouldContain(message);
    }

    [Fact]
    public async Task Answer_AfterSomebodyElse_ShowsTheirs()
    {
        var reference = (await Ask(1)).Single();
        using var first = await area.As("Board Secretary");
        using var second = await area.As("Board Secretary");
        await first.Open($"/board/decisions/{reference}");
        await second.Open($"/board/decisions/{reference}");
        await first.Submit("Record the answer", ("Form.Outcome", "Agreed"), ("Form.Reason", "First."));

        await second.Submit("Record the answer", ("Form.Outcome", "Refused"), ("Form.Reason", "Second."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).ShouldBe(["refused", "agreed", "Second.", "First."]);
    }

    [Fact]
    public async Task Answer_ByABoardMember_IsForbidden()
    {
        var reference = (await Ask(1)).Single();
        using var member = await area.As("Primary headteacher, board member");
        await member.Open($"/board/decisions/{reference}");
        member.Page.QuerySelector("main").Words().ShouldContain("Not answered yet.");

        var decision = await area.Database(db => db.Set<Decision>().AsNoTracking().SingleAsync(d => d.Reference == reference));
        var refused = await area.Send(
            new Governance.Partnership.Pages.Decisions.RecordOutcome(decision.Id, decision.Version, DecisionState.Agreed, "Yes.", new(2026, 11, 17)), await area.Who("Primary headteacher, board member"));
        refused.Outcome.ShouldBe(Outcome.Forbidden);
    }

    [Fact]
    public async Task Ask_OnThePage_GoesOnTheNextMeetingWithItsAmount()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/ask");
        await visitor.Submit("Ask the board", ("Form.Title", "Renew the mediation contract"), ("Form.Reason", "It ends in March."), ("Form.Pounds", "a lot"));
        visitor.Page.ErrorBeside("Form.Pounds").ShouldContain("amount in pounds");

        await visitor.Submit("Ask the board", ("Form.Pounds", "£58,500.50"));

        var words = visitor.Page.QuerySelector("main").Words();
        words.ShouldContain("£58,500.50");
        words.ShouldContain("Thursday 19 November");
    }

    private async Task<IReadOnlyList<string>> Ask(int count)
    {
        await using var scope = area.Scope();
        var services = (IServiceProvider)scope.ServiceProvider;
        var (desk, register) = (services.GetService(typeof(IDecisionDesk)) as IDecisionDesk, services.GetService(typeof(IPartnershipRegister)) as IPartnershipRegister);
        var db = (Governance.Platform.Data.GovernanceDb)services.GetService(typeof(Governance.Platform.Data.GovernanceDb))!;
        var board = (await register!.Boards(new(2026, 11, 17), default))[0].BoardId;
        var references = new List<string>();
        for (var i = 0; i < count; i++)
        {
            references.Add((await desk!.Ask(new(board, $"Question {i}", "To be sure.", "this board", new NodeRef("board", board)), default)).Reference);
        }

        await db.SaveChangesAsync();
        return references;
    }
}
