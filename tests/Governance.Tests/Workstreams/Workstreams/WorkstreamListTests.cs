using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Workstreams.Workstreams;

public sealed class WorkstreamListTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Open_ByABoardMember_ShowsTenWorkstreamsOffTrackFirst()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/workstreams");

        page.Heading().ShouldStartWith("Ten workstreams: ");
        var rows = page.QuerySelectorAll(".app-ragtable tbody tr").ToList();
        rows.Count.ShouldBe(11);
        var marks = rows.Select(r => r.QuerySelector("strong.app-rag")?.GetAttribute("data-rag")).OfType<string>().ToList();
        marks.ShouldBe(marks.OrderBy(m => Array.IndexOf(["off", "risk", "on", "done", "wait", "shut"], m)));
        rows[^1].Words().ShouldContain("Governed elsewhere");
    }

    [Fact]
    public async Task Open_OfAWorkstreamWhoseLeadDiffers_MarksItWithTheReason()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/workstreams?differs=true");

        var rows = page.QuerySelectorAll(".app-ragtable tbody tr");
        rows.ShouldAllBe(r => r.QuerySelector(".app-differs") != null);
        var row = rows.Where(r => r.Words().Contains("4. Autism", StringComparison.Ordinal)).ShouldHaveSingleItem();
        row.QuerySelector(".app-differs").Words().ShouldStartWith("Differs. Lead claims At risk");
    }

    [Theory]
    [InlineData("OffTrack", "off")]
    [InlineData("OnTrack", "on")]
    public async Task Filter_ByStatus_ListsOnlyThose(string status, string mark)
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open($"/workstreams?status={status}");

        var marks = page.QuerySelectorAll(".app-ragtable strong.app-rag").Select(r => r.GetAttribute("data-rag")).ToList();
        marks.ShouldNotBeEmpty();
        marks.ShouldAllBe(m => m == mark);
    }

    [Fact]
    public async Task Csv_OfAFilteredList_HoldsExactlyTheRowsShown()
    {
        using var visitor = await area.As("Auditor");
        var page = await visitor.Open("/workstreams?status=AtRisk");
        var shown = page.QuerySelectorAll(".app-ragtable tbody th a").Select(a => a.Words().Split(". ")[1]).ToList();

        var csv = await visitor.Text("/workstreams?status=AtRisk&handler=Csv");

        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        lines.Length.ShouldBe(shown.Count);
        lines.Zip(shown).ShouldAllBe(pair => pair.First.Contains(pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_ByNobody_AsksToSignIn()
    {
        using var visitor = area.Anybody();

        var page = await visitor.Open("/workstreams");

        page.Heading().ShouldBe("Sign in");
    }

    [Fact]
    public async Task Open_AsksFewQueries()
    {
        using var visitor = await area.As("Auditor");
        await visitor.Open("/workstreams");
        area.Sql.Reset();

        await visitor.Open("/workstreams");

        area.Sql.Queries.ShouldBeLessThanOrEqualTo(6, string.Join("\n\n", area.Sql.Commands));
    }
}
