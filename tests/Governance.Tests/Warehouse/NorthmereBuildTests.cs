using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Marts;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

public sealed class NorthmereBuildTests
{
    [Fact]
    public async Task Build_OfTheSampleArea_GoesLiveWithEveryCheckPassed()
    {
        await using var house = await Northmere();

        var build = await house.Built();

        var mart = await house.In(scope => scope.GetRequiredService<WorkstreamMart>().Rag(build.Id, 12, default));
        mart.Count.ShouldBeGreaterThan(9);
        mart.ShouldContain(w => w.Differs);
        mart.First(w => !w.GovernedElsewhere).Periods.Count.ShouldBe(12);
        (await house.LastRun()).ChecksFailed.ShouldBe(0);
    }

    internal static async Task<NightHouse> Northmere(DateOnly? today = null)
    {
        var house = await NightHouse.Open(sampleSources: false, today);
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
