using System.Diagnostics;
using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Warehouse.Disclosure;

namespace Governance.Benchmarks.Cases;

/// <summary>Disclosure control of a table of 100 by 50 with its margins against the reference page.</summary>
internal static class DisclosureCase
{
    private const int Rows = 100;
    private const int Columns = 50;
    private const int Rounds = 15;
    private const int WarmUp = 30;

    /// <summary>A tenth of a second where the reference page takes two to three thousandths.</summary>
    private static readonly Aim Aim = new(40, AtMost: true);

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        var draft = Table();
        await using var app = BenchmarkSite.Build(await area.Folder());
        ReferencePage.Map(app);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        foreach (var policy in (SuppressionPolicy[])[SuppressionPolicy.Board, SuppressionPolicy.Public])
        {
            for (var i = 0; i < WarmUp; i++)
            {
                Ours(draft, policy);
                await Page(http);
            }

            yield return await Measured.ByTurns(
                $"Disclosure control of {Rows} by {Columns}, rounded to {policy.RoundingBase}, time against the reference page", "ms", Aim, Rounds,
                () => Task.FromResult(Ours(draft, policy)), () => Page(http));
        }

        await app.StopAsync();
    }

    private static double Ours(DraftRelease draft, SuppressionPolicy policy)
    {
        var watch = Stopwatch.StartNew();
        var release = DisclosureControl.Apply(draft, policy).Value;
        watch.Stop();
        return release.Kept.Shown > 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("Nothing was shown.");
    }

    private static async Task<double> Page(HttpClient http)
    {
        var watch = Stopwatch.StartNew();
        using var response = await http.GetAsync(ReferencePage.Path);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>A third of the cells small and a third empty, as plans by school and need are.</summary>
    private static DraftRelease Table()
    {
        var random = new Random(1);
        var counts = new long[Rows + 1, Columns + 1];
        for (var r = 1; r <= Rows; r++)
        {
            for (var c = 1; c <= Columns; c++)
            {
                var count = (long)(-30 * Math.Log(1 - random.NextDouble()) * random.NextDouble() * random.NextDouble());
                (counts[r, c], counts[r, 0], counts[0, c], counts[0, 0]) = (count, counts[r, 0] + count, counts[0, c] + count, counts[0, 0] + count);
            }
        }

        var (schools, needs) = (Keys("school", Rows), Keys("need", Columns));
        var figures = from r in Enumerable.Range(0, Rows + 1) from c in Enumerable.Range(0, Columns + 1) select new DraftFigure(FigureKey.Of("plans", schools[r], needs[c]), counts[r, c]);
        return new([Hierarchy.Flat("school", schools[0], schools[1..]), Hierarchy.Flat("need", needs[0], needs[1..])], [new("plans")], [], [], [new(["school", "need"], ["plans"])], [.. figures]);
    }

    private static string[] Keys(string name, int count) => ["all", .. Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"{name}-{i}"))];
}
