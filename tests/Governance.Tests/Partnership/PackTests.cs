using System.Net;
using System.Security.Cryptography;
using System.Text;
using Governance.Partnership.Domain;
using Governance.Partnership.Pages.Packs;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Warehouse;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership;

public sealed class PackTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string December = "/board/send-executive/meetings/2026-12-17";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Issue_FromThePages_FreezesFilesThatReopenByteForByte()
    {
        using var secretary = await area.As("Board Secretary");
        await secretary.Open($"{December}/issue");
        secretary.Page.QuerySelector("main").Words().ShouldContain("This cannot be undone.");
        await secretary.Submit("Issue the pack");
        var path = secretary.Last.RequestMessage!.RequestUri!.AbsolutePath;
        path.ShouldStartWith("/board/packs/");
        using var member = await area.As("Primary headteacher, board member");
        var taken = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var format in (string[])["docx", "xlsx", "html"])
        {
            taken[format] = await member.Http.GetByteArrayAsync($"{path}/{format}");
        }

        area.Clock.Advance(TimeSpan.FromDays(40));
        try
        {
            await area.Database(async db =>
            {
                (await db.Set<Board>().FirstAsync(b => b.Key == "send-executive")).Name = "Renamed since";
                return await db.SaveChangesAsync();
            });
            using var later = area.Anybody();
            await later.Open("/account/sign-in");
            await later.Submit("Sign in as Primary headteacher, board member");
            foreach (var (format, bytes) in taken)
            {
                (await later.Http.GetByteArrayAsync($"{path}/{format}")).ShouldBe(bytes);
            }

            var page = await later.Open(path);
            page.Heading().ShouldBe("Board pack, SEND Executive Board, 17 December 2026");
            page.QuerySelectorAll("code").Select(c => c.Words()).ShouldBe(
                taken.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => Convert.ToHexStringLower(SHA256.HashData(t.Value))));
        }
        finally
        {
            area.Clock.Now = TestClock.Start;
        }
    }

    [Fact]
    public async Task Issue_AllFormats_AreTheOneDocumentThatIsKept()
    {
        var id = await IssueDecember();
        var files = await area.Database(db => db.Set<PackFile>().AsNoTracking().Where(f => f.PackId == id).ToDictionaryAsync(f => f.Format, f => f.Content));

        var document = DocumentJson.Read(Encoding.UTF8.GetString(files["json"])).Value;

        WordWriter.Bytes(document).ShouldBe(files["docx"]);
        ExcelWriter.Bytes(document).ShouldBe(files["xlsx"]);
        HtmlWriter.Bytes(document).ShouldBe(files["html"]);
        (document.Mark, document.Version, document.Area).ShouldBe((new Mark(MarkKind.Issued, 1), "1.0", "Northmere"));
        document.IssuedAt.ShouldBe(TestClock.Start);
        document.Sections.Select(s => s.Id).ShouldBeUnique();
        string[] expected = ["meeting", "what-changed", "decisions", "forward-plan", "about"];
        document.Sections.Select(s => s.Id).Where(expected.Contains).ShouldBe(expected);
    }

    [Fact]
    public async Task Issue_Corrected_IsANewNumberAndKeepsTheOld()
    {
        var first = await IssueDecember();
        using var secretary = await area.As("Board Secretary");
        await secretary.Open($"{December}/issue");
        await secretary.Submit("Issue the pack");
        secretary.Page.ErrorBeside("Form.Correction").ShouldContain("Say what is corrected");

        await secretary.Submit("Issue the pack", ("Form.Correction", "The date of one milestone."));

        secretary.Page.QuerySelector("main").Words().ShouldContain("What this issue corrects. The date of one milestone.");
        secretary.Page.QuerySelector(".govuk-caption-l").Words().ShouldBe("SEND Executive Board, issue 2");
        await secretary.Open($"/board/packs/{first}");
        secretary.Page.QuerySelector(".app-banner").Words().ShouldContain("This issue was corrected. Issue 2 is the one to use.");
        await secretary.Open(December);
        secretary.Page.QuerySelectorAll("[aria-labelledby=packs] tbody th").Select(r => r.Words()).ShouldBe(["Issue 2 Correction: The date of one milestone.", "Issue 1"]);
    }

    [Fact]
    public async Task Issue_SameNumberTwice_IsRefused()
    {
        await IssueDecember();
        var again = await area.Send(new IssueBoardPack(await DecemberMeeting(), 1));
        again.Problems.Single().Code.ShouldBe("pack-number-is-taken");
        (await area.Database(db => db.Set<IssuedPack>().CountAsync(p => p.Number == 1 && p.Title.Contains("17 December")))).ShouldBe(1);
    }

    [Fact]
    public async Task Issue_BeforeAnyBuild_IsRefusedAndDraftSaysSo()
    {
        await using (var scope = area.Scope())
        {
            await scope.ServiceProvider.GetRequiredService<WarehouseDb>().Publications.ExecuteUpdateAsync(s => s.SetProperty(p => p.BuildId, (Guid?)null));
        }

        var refused = await area.Send(new IssueBoardPack(await DecemberMeeting(), 1));

        refused.Problems.Single().Code.ShouldBe("no-build");
        using var secretary = await area.As("Board Secretary");
        await secretary.Open($"{December}/draft");
        secretary.Page.QuerySelector("main").Words().ShouldContain("No nightly build has finished yet.");
    }

    [Fact]
    public async Task Issue_CancelledMeeting_IsRefused()
    {
        var meeting = await DecemberMeeting();
        await area.Send(new Governance.Partnership.Pages.Meetings.CancelMeeting(meeting, 1, "Snow."));

        (await area.Send(new IssueBoardPack(meeting, 1))).Problems.Single().Code.ShouldBe("meeting-is-cancelled");
    }

    [Fact]
    public async Task Take_FileAlteredInTheDatabase_IsNotHandedOut()
    {
        var id = await IssueDecember();
        await area.Database(db => db.Set<PackFile>().Where(f => f.PackId == id && f.Format == "docx").ExecuteUpdateAsync(s => s.SetProperty(f => f.Content, new byte[] { 1, 2, 3 })));
        using var member = await area.As("Primary headteacher, board member");

        (await member.Try($"/board/packs/{id}/docx")).ShouldBe(HttpStatusCode.BadRequest);

        member.Page.ErrorSummary().Single().ShouldContain("no longer matches the hash");
        (await member.Http.GetAsync($"/board/packs/{id}/xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Draft_ByABoardMember_IsForbiddenAndIssuedIsNot()
    {
        var id = await IssueDecember();
        using var member = await area.As("Primary headteacher, board member");
        (await member.Try($"{December}/draft")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Try($"{December}/issue")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Try($"/board/packs/{id}")).ShouldBe(HttpStatusCode.OK);
        (await member.Try($"/board/packs/{id}/exe")).ShouldBe(HttpStatusCode.NotFound);
        var refused = await area.Send(new IssueBoardPack(await DecemberMeeting(), 2, "Mine."), await area.Who("Primary headteacher, board member"));
        refused.Outcome.ShouldBe(Outcome.Forbidden);
    }

    [Fact]
    public async Task Take_EveryTime_IsOnRecord()
    {
        var id = await IssueDecember();
        using var member = await area.As("Auditor");
        await member.Http.GetAsync($"/board/packs/{id}/docx");

        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().CountAsync(e => e.Act == "download" && e.SubjectId == id.ToString() && e.ByRole == "Auditor"))).ShouldBe(1);
    }

    [Fact]
    public async Task Draft_TwiceAtOneMoment_IsTheSameDocument()
    {
        var meeting = await DecemberMeeting();
        var (first, second) = (await area.Send(new ComposeBoardPack(meeting)), await area.Send(new ComposeBoardPack(meeting)));
        DocumentJson.Write(first.Value).ShouldBe(DocumentJson.Write(second.Value));
        first.Value.Mark.ShouldBe(new Mark(MarkKind.Draft, 1));
    }

    [Fact]
    public async Task Home_OfABoardMember_SaysWhatChangedAndHandsOverThePack()
    {
        using var member = await area.As("Primary headteacher, board member");
        var page = await member.Open("/");
        page.Heading().ShouldBe("What changed since 15 October");
        page.QuerySelector(".app-title").Words().ShouldContain("Next meeting Thursday 19 November, 10am, in 2 days");
        var take = page.QuerySelectorAll("a").Single(a => a.Words() == "Take the pack (Word)");
        (await member.Http.GetByteArrayAsync(take.GetAttribute("href"))).Length.ShouldBeGreaterThan(10_000);
        page.QuerySelector("#ask").Words().ShouldContain("Quorum is 7 of 13 seats.");
    }

    private async Task<Guid> IssueDecember() => (await area.Send(new IssueBoardPack(await DecemberMeeting(), 1))).Value;

    private Task<Guid> DecemberMeeting() => area.Database(db => db.Set<Meeting>().Where(m => m.On == new DateOnly(2026, 12, 17)).Select(m => m.Id).SingleAsync());
}
