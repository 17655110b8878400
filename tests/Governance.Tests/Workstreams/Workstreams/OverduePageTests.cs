using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Workstreams;

/// <summary>What is overdue, longest first, a page at a time.</summary>
public sealed class OverduePageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Get_OfALongList_ShowsEachActionOnceOverItsPages()
    {
        var late = await MakeLate(60);
        using var visitor = await area.As("Auditor");
        var seen = new List<string>();
        for (var path = "/workstreams/overdue"; path is not null;)
        {
            await visitor.Open(path);
            var rows = visitor.Page.QuerySelectorAll("main tbody tr td:first-child").Select(c => c.Words()).ToList();
            rows.Count.ShouldBeInRange(1, 25);
            seen.AddRange(rows);
            path = visitor.Page.QuerySelectorAll(".app-pager a").FirstOrDefault(a => a.Words().Contains("Next", StringComparison.OrdinalIgnoreCase))?.GetAttribute("href");
        }

        seen.Count.ShouldBe(late);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task Export_OfALongList_HoldsAllOfIt()
    {
        var late = await MakeLate(60);
        using var visitor = await area.As("Auditor");

        var csv = await visitor.Http.GetStringAsync("/workstreams/overdue?handler=Csv");

        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(late + 1);
    }

    private async Task<int> MakeLate(int most)
    {
        await using var scope = area.Scope();
        var db = scope.ServiceProvider.GetRequiredService<WarehouseDb>();
        var ids = await db.Set<ActionStatusRow>().Select(r => r.ActionId).Distinct().Take(most).ToListAsync();
        await db.Set<ActionStatusRow>().Where(r => ids.Contains(r.ActionId)).ExecuteUpdateAsync(s => s.SetProperty(r => r.OverdueDays, 3).SetProperty(r => r.Due, new DateOnly(2026, 11, 1)));
        await db.Set<ActionStatusRow>().Where(r => !ids.Contains(r.ActionId)).ExecuteUpdateAsync(s => s.SetProperty(r => r.OverdueDays, 0));
        return ids.Count;
    }
}
