using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Workstreams.MyActions;

/// <summary>What meetings ask of a person, on the page of their actions.</summary>
public sealed class AskedTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Figures = "Bring figures on suspensions by year group";
    private const string Heading = "Asked of you in meetings";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Get_LeadAskedInAMeeting_ShowsItAsAGroupWithItsDayAndWhereToAnswer()
    {
        using var lead = await area.As("Head of SEND");
        var page = await lead.Open("/my-actions");

        page.QuerySelectorAll(".app-queue h3").Last().Words().ShouldBe(Heading);
        var asked = page.QuerySelectorAll(".app-queue a").Single(a => a.Words().StartsWith(Figures, StringComparison.Ordinal));
        asked.Words().ShouldBe($"{Figures} Due 29 Nov, in 12 days SEND Executive Board, 15 October 2026");
        page.QuerySelector(".app-queue a[href='/board/matters?whose=mine']").Words().ShouldBe("All my matters arising");

        await lead.Open(asked.GetAttribute("href")!);
        await lead.Submit("Post progress", ("Form.Text", "The figures are being checked."));
        lead.Page.QuerySelector("[aria-labelledby=progress]").Words().ShouldContain("The figures are being checked.");
        await lead.Submit("Close it with this outcome", ("Form.Text", "Brought to the board."));
        (await lead.Open("/my-actions")).QuerySelector(".app-queue").Words().ShouldNotContain(Heading);
    }

    [Fact]
    public async Task Get_MemberWithoutActions_StillSeesWhatMeetingsAsk()
    {
        using var member = await area.As("Primary headteacher, board member");
        var page = await member.Open("/my-actions");

        page.QuerySelector(".app-empty").Words().ShouldContain("You own no actions");
        page.QuerySelector(".app-queue").Words().ShouldStartWith($"{Heading} Say what governors need to see each term");
        page.QuerySelectorAll(".app-actions a").Select(a => a.Words()).ShouldBe(["Export my actions"]);
        (await member.Http.GetStringAsync("/my-actions/export?format=csv")).ShouldContain("Say what governors need to see each term");
    }

    [Fact]
    public async Task Get_OfOthers_ShowsNothingAskedOfSomebodyElse()
    {
        using var analyst = await area.As("Data Analyst");
        (await analyst.Open("/my-actions")).QuerySelector("main").Words().ShouldNotContain(Heading);
    }

    [Fact]
    public async Task Export_OfALeadAskedInAMeeting_HoldsItWithWhoAskedAndWhatWasSaid()
    {
        using var lead = await area.As("Head of Inclusion");
        await lead.Open("/my-actions");

        var csv = (await lead.Http.GetStringAsync("/my-actions/export?format=csv")).TrimEnd().Split("\r\n");

        csv[0].ShouldEndWith("Last update,Asked by");
        var asked = csv.Single(l => l.StartsWith("M-2026-", StringComparison.Ordinal));
        asked.ShouldContain("Invite two of the twelve schools to say what would help");
        asked.ShouldContain("04/12/2026");
        asked.ShouldEndWith("\"SEND Executive Board, 15 October 2026\"");
        asked.ShouldContain("Both have said yes; dates are being found.");
        var book = Xlsx(await lead.Http.GetByteArrayAsync("/my-actions/export"));
        book.ShouldContain("Invite two of the twelve schools to say what would help");
    }

    private static string Xlsx(byte[] file)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
