using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Workstreams.Domain;

namespace Governance.Tests.Workstreams.Workstreams;

/// <summary>A workstream with five hundred actions: pages of 25 that miss and repeat none, and no more queries than with five.</summary>
public sealed class LongWorkstreamTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const int Actions = 500;
    private const string Url = "/workstreams/long";

    private static readonly DateOnly Today = new(2026, 11, 17);

    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Database(async db =>
        {
            var workstream = new Workstream { Number = 99, Key = "long", Title = "Long" };
            db.OneEntryFor = "test";
            db.Add(workstream);
            for (var i = 1; i <= Actions; i++)
            {
                var action = new WorkstreamAction
                {
                    WorkstreamId = workstream.Id,
                    Reference = $"L-{i:000}",
                    Title = $"Action {i * 7919 % Actions:000}",
                    OwnerRole = $"Owner {i % 7}",
                    PartnerName = i % 3 == 0 ? "" : "Council",
                    Start = Today.AddDays(-90),
                    BaselineDue = Today.AddDays((i % 40) - 5),
                    CurrentDue = i % 11 == 0 ? null : Today.AddDays((i % 40) - 5 + (i % 3)),
                    Percent = i % 5 == 0 ? null : i % 100,
                    LastUpdateOn = Today,
                    OnPlan = i <= 3,
                };
                action.Milestones.Add(new Milestone { ActionId = action.Id, Title = $"Milestone {i}", BaselineDue = Today.AddDays(i), Due = Today.AddDays(i) });
                db.Add(action);
            }

            await db.SaveChangesAsync();
            return true;
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("ref")]
    [InlineData("-action")]
    [InlineData("owner")]
    [InlineData("-owner")]
    [InlineData("due")]
    [InlineData("-due")]
    [InlineData("slip")]
    [InlineData("-done")]
    [InlineData("status")]
    public async Task Pages_Followed_ListEveryActionOnceInOrderBothWays(string sort)
    {
        using var visitor = await area.As("Auditor");
        var whole = (await visitor.Text($"{Url}?sort={sort}&handler=Csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(l => l.Split(',')[0]).ToList();

        var (forwards, last) = await Follow(visitor, $"{Url}?sort={sort}", "next");
        var (backwards, _) = await Follow(visitor, last, "prev");

        whole.Count.ShouldBe(Actions);
        forwards.SelectMany(p => p).ShouldBe(whole);
        backwards.AsEnumerable().Reverse().SelectMany(p => p).ShouldBe(whole);
    }

    [Fact]
    public async Task Open_Warm_AsksNoMoreThanWithAFewActions()
    {
        using var visitor = await area.As("Auditor");
        await visitor.Open("/workstreams/autism");
        area.Sql.Reset();
        await visitor.Open("/workstreams/autism");
        var few = area.Sql.Queries;
        area.Sql.Reset();

        await visitor.Open(Url);

        area.Sql.Queries.ShouldBeLessThanOrEqualTo(few, string.Join("\n\n", area.Sql.Commands));
    }

    [Fact]
    public async Task Open_DrawsTwentyFourMilestonesAndSaysHowManyThereAre()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open(Url);

        page.QuerySelector("#milestones")!.Closest("section").Words().ShouldContain($"24 of {Actions} milestones are drawn");
    }

    [Fact]
    public async Task Plan_OfALongWorkstream_DrawsOnlyWhatIsOnItAndCountsTheRest()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/workstreams/plan");

        var group = page.QuerySelectorAll(".app-plantable tbody").Single(b => b.QuerySelector("a")?.GetAttribute("href") == Url);
        group.QuerySelectorAll("tr").Length.ShouldBe(3);
        group.Words().ShouldContain("and 497 more actions");
    }

    private static async Task<(List<List<string>> Pages, string Last)> Follow(Visitor visitor, string path, string rel)
    {
        var pages = new List<List<string>>();
        for (var next = path; ;)
        {
            var page = await visitor.Open(next);
            pages.Add([.. page.QuerySelectorAll(".app-table--stack tbody tr").Select(r => r.QuerySelector("td").Words())]);
            pages.Count.ShouldBeLessThanOrEqualTo(Actions / 25);
            if (page.QuerySelector($".app-pager a[rel='{rel}']")?.GetAttribute("href") is not { } href)
            {
                return (pages, next);
            }

            next = href;
        }
    }
}
