using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

/// <summary>The sample area through its real sources.</summary>
public sealed class NorthmereBuildTests
{
    [Fact]
    public async Task Build_OfTheSampleArea_SaysWhatTheModuleSays()
    {
        await using var house = await Northmere();

        var build = await house.Built();

        var stored = await house.In(scope => scope.GetRequiredService<GovernanceDb>().Set<Workstream>().AsNoTracking().OrderBy(w => w.Number).ToListAsync());
        var mart = await house.In(scope => scope.GetRequiredService<WorkstreamMart>().Rag(build.Id, 12, default));
        mart.Select(w => (w.Key, w.Now)).ShouldBe(stored.Select(w => (w.Key, w.Status)));
        mart.Select(w => string.Join('|', w.Drivers)).ShouldBe(stored.Select(w => string.Join('|', w.Drivers)));
        mart.ShouldContain(w => w.Differs);
        mart.Max(w => w.Periods.Count).ShouldBe(12);
    }

    [Fact]
    public async Task Build_OfTheSampleArea_CountsWhatIsOverdueToday()
    {
        await using var house = await Northmere();

        var build = await house.Built();

        var today = house.Today;
        var late = await house.In(scope => scope.GetRequiredService<GovernanceDb>().Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.CurrentDue < today && a.CompletedOn == null && a.ClosedOn == null).Select(a => a.Id).ToListAsync());
        var overdue = await house.In(scope => scope.GetRequiredService<ActionMart>().Overdue(build.Id, default));
        overdue.Select(a => a.ActionId).ShouldBe(late, ignoreOrder: true);
        overdue.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Build_OfTheSampleAreaTwice_StoresTheSameRows()
    {
        await using var house = await Northmere();
        var first = await house.Built();

        var second = await house.Built();

        (await house.Everything(second.Id)).ShouldBe(await house.Everything(first.Id));
    }

    [Fact]
    public async Task Build_ForADayInThePast_DoesNotKnowWhatCameLater()
    {
        await using var house = await Northmere();
        var day = house.Today.AddDays(-60);

        var build = await house.Built(day);

        await house.Read(async db =>
        {
            var actions = await db.Set<ActionStatusRow>().AsNoTracking().Where(r => r.BuildId == build.Id).ToListAsync();
            actions.ShouldAllBe(r => r.Date == day && (r.LastUpdateOn == null || r.LastUpdateOn <= day));
            var milestones = await db.Set<MilestoneRow>().AsNoTracking().Where(r => r.BuildId == build.Id).ToListAsync();
            milestones.ShouldAllBe(r => r.MetOn == null || r.MetOn <= day);
            var now = await db.Set<WorkstreamRagRow>().AsNoTracking().Where(r => r.BuildId == build.Id && r.IsNow).ToListAsync();
            now.Select(r => r.PeriodKey).Distinct().Count().ShouldBe(1);
            var latest = await db.Set<WorkstreamRagRow>().AsNoTracking().Where(r => r.BuildId == build.Id && !r.IsNow).MaxAsync(r => r.PeriodKey);
            string.CompareOrdinal(latest, now[0].PeriodKey).ShouldBeLessThan(0);
            return true;
        });
    }

    [Fact]
    public async Task Build_AtTheCloseOfAPeriod_GivesThePeriodsOwnStatus()
    {
        await using var house = await Northmere();
        var live = await house.Built();
        var closed = await house.Read(db => db.Set<PeriodRow>().AsNoTracking().Where(p => p.BuildId == live.Id && p.IsClosed).OrderByDescending(p => p.PeriodKey).FirstAsync());

        var then = await house.Built(closed.CutOff);

        var history = await house.In(scope => scope.GetRequiredService<WorkstreamMart>().Rag(live.Id, 1, default));
        var rebuilt = await house.In(scope => scope.GetRequiredService<WorkstreamMart>().Rag(then.Id, 1, default));
        var both = history.Join(rebuilt, h => h.Key, r => r.Key, (h, r) => (h.Key, Stored: h.Before, Rebuilt: (RagStatus?)r.Now)).Where(w => w.Stored is not null).ToList();
        both.Count.ShouldBeGreaterThan(8);
        both.Count(w => w.Stored == w.Rebuilt).ShouldBeGreaterThanOrEqualTo(both.Count - 2, "the sample's history is written by replay, the rebuilt day from what is kept");
    }

    private static async Task<NightHouse> Northmere()
    {
        var house = await NightHouse.Open(sampleSources: false);
        await house.In(async scope =>
        {
            var db = scope.GetRequiredService<GovernanceDb>();
            foreach (var part in scope.GetServices<IDemoData>().OrderBy(p => p.Order))
            {
                db.OneEntryFor = part.What;
                await part.Load(house.Today, default);
                db.ChangeTracker.Clear();
            }

            return true;
        });
        return house;
    }
}
