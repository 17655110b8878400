using System.Diagnostics;
using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Platform.Clock;
using Governance.Warehouse.Build;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Cases;

/// <summary>The whole nightly build, from its lock to its pointer with extraction and checks, against putting the same rows.</summary>
internal static class NightlyCase
{
    private const int Rounds = 5;

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        var folder = await area.Folder();
        await using var app = BenchmarkSite.Build(folder);
        var build = app.Services.GetRequiredService<NightlyBuild>();
        var order = new BuildOrder(app.Services.GetRequiredService<UkClock>().Today, "Benchmark");
        var bare = new BareInsert(Path.Combine(folder, "warehouse.db"));
        await bare.Read(await Once());

        yield return await Measured.ByTurns($"Nightly build of {bare.Rows:N0} rows against a bare prepared insert", "rows/s", new Aim(0.5, AtMost: false), Rounds, Whole, bare.Run);

        async Task<double> Whole()
        {
            var watch = Stopwatch.StartNew();
            await Once();
            return bare.Rows / watch.Elapsed.TotalSeconds;
        }

        async Task<Guid> Once()
        {
            var built = await build.Run(order, null, CancellationToken.None);
            return built.Ok ? built.Value.Id : throw new InvalidOperationException(string.Join(' ', built.Problems.Select(p => p.Message)));
        }
    }
}
