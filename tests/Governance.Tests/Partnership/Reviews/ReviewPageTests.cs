using System.Net;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Reviews;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Reviews;

public sealed class ReviewPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Rota_OfNorthmere_PutsOffTrackWorkFirstAndSaysWhy()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/board/reviews");

        var rows = page.QuerySelector("#rota")!.Closest("section")!.QuerySelectorAll("tbody tr").Select(r => r.Words()).ToList();
        rows.Count.ShouldBe(10);
        rows[0].ShouldContain("Off track since");
        rows.ShouldContain(r => r.Contains("Autism", StringComparison.Ordinal) && r.Contains("Never looked into.", StringComparison.Ordinal) && r.Contains("barrier", StringComparison.Ordinal));
        rows.ShouldNotContain(r => r.Contains("Preparing for Adulthood", StringComparison.Ordinal));
        page.QuerySelector("#held")!.Closest("section")!.QuerySelectorAll("article").Length.ShouldBe(7);
        page.QuerySelector("a[href='/board/reviews/record']").ShouldBeNull();
    }

    [Fact]
    public async Task Board_Page_ShowsTheNextThreeAsTheRotaSays()
    {
        using var visitor = await area.As("Auditor");
        var rota = await Due();
        var page = await visitor.Open("/board/send-executive");
        page.QuerySelector("#reviewh")!.Closest("section")!.QuerySelectorAll("li a").Select(a => a.Words()).ShouldBe(rota.Take(3).Select(r => r.Work.Title));
        (await visitor.Open("/board/health-and-wellbeing")).QuerySelector("#reviewh").ShouldBeNull();
    }

    [Fact]
    public async Task Record_AtAMeeting_TakesItDownTheRotaAndLinksIt()
    {
        using var visitor = await area.As("Board Secretary");
        var first = (await Due())[0].Work;
        await visitor.Open($"/board/reviews/record?subject={first.Node.Id}");
        var meeting = visitor.Page.QuerySelectorAll("#Form_MeetingId option").Single(o => o.Words() == "SEND Executive Board, 15 October 2026").GetAttribute("value")!;
        await visitor.Submit("Record the review", ("Form.MeetingId", meeting), ("Form.Findings", "The pilot was late."));
        visitor.Page.ErrorSummary().Single().ShouldContain("That meeting was on 15 October 2026");

        await visitor.Submit("Record the review", ("Form.MeetingId", meeting), ("Form.On.Day", "15"), ("Form.On.Month", "10"), ("Form.Findings", "The pilot was late."));

        visitor.Page.QuerySelector("#held")!.Closest("section")!.QuerySelector("article").Words().ShouldContain("The pilot was late. Meeting of the SEND Executive Board. Recorded by the Board Secretary.");
        (await Due()).Single(d => d.Work.Node == first.Node).LastReviewed.ShouldBe(new DateOnly(2026, 10, 15));
        (await visitor.Open(first.Url)).QuerySelector(".app-connected").Words().ShouldContain("SEND Executive Board, 15 October 2026");
    }

    [Fact]
    public async Task Record_TwiceOnADay_OrToCome_IsRefused()
    {
        using var visitor = await area.As("Board Secretary");
        var work = (await Due())[0].Work;
        await visitor.Open($"/board/reviews/record?subject={work.Node.Id}");
        await visitor.Submit("Record the review", ("Form.On.Day", "18"), ("Form.Findings", "Early."));
        visitor.Page.ErrorSummary().Single().ShouldContain("is still to come");
        await visitor.Submit("Record the review", ("Form.On.Day", "16"), ("Form.Findings", "Once."));
        await visitor.Open($"/board/reviews/record?subject={work.Node.Id}");

        await visitor.Submit("Record the review", ("Form.On.Day", "16"), ("Form.Findings", "Twice."));

        visitor.Page.ErrorSummary().Single().ShouldContain("is recorded already");
        (await area.Database(db => db.Set<InDepthReview>().CountAsync(r => r.SubjectId == work.Node.Id && r.On == new DateOnly(2026, 11, 16)))).ShouldBe(1);
    }

    [Fact]
    public async Task Record_ByABoardMember_IsForbiddenAndExportIsNot()
    {
        using var visitor = await area.As("Primary headteacher, board member");
        (await visitor.Try("/board/reviews/record")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Http.GetStringAsync("/board/reviews?handler=Export&format=csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 10);
    }

    private async Task<IReadOnlyList<ReviewDue>> Due()
    {
        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetRequiredService<IReviewRota>().Due(null, CancellationToken.None);
    }
}
