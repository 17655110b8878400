using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Microsoft.Data.Sqlite;

namespace Governance.Benchmarks.Cases;

/// <summary>The sample area at 2,000,000 children: its nightly build as a process of its own against a copy inside the engine, and its memory beside that of 200,000.</summary>
internal static class ScaleCase
{
    private const int Many = 2_000_000;
    private const int Few = 200_000;
    private const int Rounds = 3;
    private const int MostMegabytes = 400;
    private const int MostGrowth = 120;

    public static async IAsyncEnumerable<Measured> Run()
    {
        using var ours = new PublishedSite();
        await ours.Publish();
        var (few, many) = (Directory.CreateTempSubdirectory("governance-few-"), Directory.CreateTempSubdirectory("governance-many-"));
        try
        {
            await Seed(ours, few, Few);
            await Seed(ours, many, Many);
            var small = await Build(ours, few);
            var large = await Build(ours, many);
            yield return Measured.Count($"Peak memory of a nightly build of {Many:N0} children", "MB", (int)large.PeakMegabytes, MostMegabytes);
            yield return Measured.Count($"Peak memory of a nightly build of {Many:N0} children against {Few:N0}", "%", (int)(large.PeakMegabytes * 100 / small.PeakMegabytes), MostGrowth);

            var bare = new BareCopy(many.FullName);
            var rows = (await bare.Run()).Rows;
            yield return await Measured.ByTurns(
                $"Nightly build of {rows:N0} rows, {Many:N0} children, against INSERT ... SELECT", "rows/s", new Aim(0.5, AtMost: false), Rounds,
                async () => rows / (await Build(ours, many)).Took.TotalSeconds,
                async () => (await bare.Run()).RowsPerSecond);
            await foreach (var page in DashboardsCase.Inclusion(many.FullName, $" of {Many:N0} children"))
            {
                yield return page;
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            few.Delete(recursive: true);
            many.Delete(recursive: true);
        }
    }

    private static async Task Seed(PublishedSite ours, DirectoryInfo folder, int children)
    {
        var (took, peak) = await HostVerb.Run(ours.Dll, folder.FullName, "seed", "--demo", "--children", $"{children}");
        await Console.Error.WriteLineAsync($"  {children:N0} children made in {took.TotalSeconds:0} s, {peak:0} MB at most");
    }

    private static Task<(TimeSpan Took, double PeakMegabytes)> Build(PublishedSite ours, DirectoryInfo folder) => HostVerb.Run(ours.Dll, folder.FullName, "warehouse", "build");
}
