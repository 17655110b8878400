using System.Text;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Pages.Packs;
using Governance.Reports.Documents;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Tests.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership;

/// <summary>What the pack and the home page say is to come.</summary>
public sealed class ForwardPlanTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private static readonly DateOnly November = new(2026, 11, 19);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Pack_ForwardPlan_HasTheReviewDueAtEachMeetingWithItsReasonByDay()
    {
        var rota = (await Rota()).Where(r => r.Work.Title != "Autism").ToList();

        var document = await Draft(November);

        var table = (Table)Section(document, "forward-plan").Blocks[1];
        var rows = table.Rows.Select(r => (On: ((DateCell)r.Cells[0]).Value, What: Text(r.Cells[2]), Why: Text(r.Cells[3]))).ToList();
        rows.Select(r => r.On).ShouldBe(rows.Select(r => r.On).Order());
        var reviews = rows.Where(r => r.What.StartsWith("In-depth review", StringComparison.Ordinal)).ToList();
        reviews.Select(r => r.What).ShouldBe(rota.Take(reviews.Count).Select(r => $"In-depth review: {r.Work.Title}"), "Autism is on the agenda of this meeting");
        reviews.Select(r => r.Why).ShouldBe(rota.Take(reviews.Count).Select(r => string.Join(' ', r.Reasons)));
        reviews.Select(r => r.On).ShouldBe(rows.Where(r => r.What == "SEND Executive Board").Select(r => r.On), "one a meeting of this board");
        foreach (var format in (Rendered[])[Rendered.Word(document), Rendered.Excel(document), Rendered.Html(document)])
        {
            reviews.ShouldAllBe(r => format.Text.Contains(Rendered.Clean(r.What)) && format.Text.Contains(Rendered.Clean(r.Why)));
        }
    }

    [Fact]
    public async Task Pack_OfThePast_ListsMeetingsAlone()
    {
        var pack = await area.Database(async db => await (
            from f in db.Set<PackFile>()
            join p in db.Set<IssuedPack>() on f.PackId equals p.Id
            join m in db.Set<Meeting>() on p.MeetingId equals m.Id
            where f.Format == "json" && m.On == new DateOnly(2026, 10, 15)
            select f.Content).SingleAsync());
        var table = (Table)Section(DocumentJson.Read(Encoding.UTF8.GetString(pack)).Value, "forward-plan").Blocks[1];
        table.Rows.ShouldAllBe(r => !Text(r.Cells[2]).StartsWith("In-depth review", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Home_ComingUp_ListsReviewsBesideMeetings()
    {
        using var member = await area.As("Primary headteacher, board member");
        var lines = (await member.Open("/")).QuerySelector("[aria-labelledby=fwd]")!.QuerySelectorAll("li").Select(l => l.Words()).ToList();

        lines[0].ShouldBe("SEND Executive Board19 November, 10am");
        lines[1].ShouldStartWith("In-depth review: Autism");
        lines[1].ShouldEndWith("19 November");
        member.Page.QuerySelector("[aria-labelledby=fwd] a[href='/workstreams/autism']").ShouldNotBeNull();
        lines.Count(l => l.StartsWith("In-depth review", StringComparison.Ordinal)).ShouldBe(lines.Count(l => l.StartsWith("SEND Executive Board", StringComparison.Ordinal)));
    }

    private static Section Section(Document document, string id) => document.Sections.Single(s => s.Id == id);

    private static string Text(Cell cell) => cell is TextCell text ? text.Value : "";

    private async Task<Document> Draft(DateOnly on)
    {
        var meeting = await area.Database(db => db.Set<Meeting>().Where(m => m.On == on && db.Set<Board>().Any(b => b.Id == m.BoardId && b.Key == "send-executive")).Select(m => m.Id).SingleAsync());
        return (await area.Send(new ComposeBoardPack(meeting))).Value;
    }

    private async Task<IReadOnlyList<ReviewDue>> Rota()
    {
        await using var scope = area.Scope();
        var board = await area.Database(db => db.Set<Board>().Where(b => b.Key == "send-executive").Select(b => b.Id).SingleAsync());
        return await scope.ServiceProvider.GetRequiredService<IReviewRota>().Due(board, CancellationToken.None);
    }
}
