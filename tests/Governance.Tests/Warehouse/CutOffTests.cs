using Governance.Platform.Data;
using Governance.Warehouse.Build;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Releases;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Governance.Tests.Warehouse;

/// <summary>A build whose process ends before any of its statements. The files are copied at that moment, which is all that a killed process leaves.</summary>
public sealed class CutOffTests(ITestOutputHelper output)
{
    private const int Cuts = 200;
    private const int Seed = 1;

    [Fact]
    public async Task Run_CutOffAtAnyStatement_LeavesOneWholeBuildAndTheNextEndsTheSame()
    {
        await using var house = await NightHouse.Open(new Sources { CopiesWaits = true });
        await house.In(scope => Land(scope.GetRequiredService<GovernanceDb>()));
        var good = await house.Built();
        var release = await Release(house, good.Id);
        var released = await Released(house, release);
        var before = await house.Everything(good.Id);
        house.Clock.Pass(TimeSpan.FromDays(1));
        var stages = new List<string>();
        await using var undisturbed = house.On(house.Copy(), () => stages.Add(stages.LastOrDefault("")));
        var whole = await undisturbed.Build(progress: new Said(p => stages[^1] = p.Doing));
        var (statements, cuts) = (stages.Count, Points(stages));
        output.WriteLine($"{statements} statements in {stages.Distinct().Count()} stages");
        var after = await undisturbed.Everything(whole.Value.Id);
        (await undisturbed.Read(db => db.Set<WaitingRow>().CountAsync(r => r.BuildId == whole.Value.Id))).ShouldBe(CopiedWaits.Rows);

        var left = new List<DirectoryInfo>();
        var at = 0;
        NightHouse? disturbed = null;
        disturbed = house.On(house.Copy(), () =>
        {
            if (cuts.Contains(at++))
            {
                left.Add(disturbed!.Copy());
            }
        });
        await disturbed.Built();
        await disturbed.DisposeAsync();

        at.ShouldBe(statements, "the same build makes the same statements");
        left.Count.ShouldBe(Cuts);
        await Parallel.ForEachAsync(left.Chunk(Cuts / 2), async (part, _) =>
        {
            await using var found = house.On(house.Copy());
            foreach (var files in part)
            {
                found.Replace(files);
                var live = await found.Live();
                (await found.Everything(live!.Id)).ShouldBe(live.Id == good.Id ? before : after);

                var next = await found.Built();

                (await found.Live())!.Id.ShouldBe(next.Id);
                (await found.Everything(next.Id)).ShouldBe(after);
                (await Released(found, release)).ShouldBe(released);
                (await Stray(found)).ShouldBe(0);
            }
        });
    }

    /// <summary>As many in every stage, so that long ones do not take them all.</summary>
    private static HashSet<int> Points(List<string> stages)
    {
        var random = new Random(Seed);
        var inTurn = stages.Index().GroupBy(s => s.Item, s => s.Index).SelectMany(g => g.OrderBy(_ => random.Next()).Index());
        return [.. inTurn.OrderBy(s => s.Index).Take(Cuts).Select(s => s.Item)];
    }

    private static Task<int> Land(GovernanceDb db)
    {
        db.AddRange(CopiedWaits.Landed());
        return db.SaveChangesAsync();
    }

    private static Task<int> Released(NightHouse house, Guid release) => house.Read(db => db.Set<ReleasedRow>().CountAsync(r => r.BuildId == release));

    private static async Task<Guid> Release(NightHouse house, Guid build)
    {
        var release = new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Public);
        var made = await house.In(scope => scope.GetRequiredService<ReleasePress>().Make(release, build, [], null, default));
        made.Value.Rows.ShouldBeGreaterThan(0);
        return release.Id;
    }

    /// <summary>Rows of builds that did not go live.</summary>
    private static async Task<long> Stray(NightHouse house)
    {
        var rows = 0L;
        foreach (var build in await house.Read(db => db.Builds.Where(b => b.State != BuildState.Published).Select(b => b.Id).ToListAsync()))
        {
            rows += await house.RowsOf(build);
        }

        return rows;
    }

    private sealed class Said(Action<BuildProgress> listen) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => listen(value);
    }
}
