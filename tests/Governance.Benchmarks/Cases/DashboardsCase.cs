using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Dashboards.Measures;
using Governance.Warehouse.Schema;

namespace Governance.Benchmarks.Cases;

/// <summary>The inclusion dashboard of the sample area at its full size: the same view again, and views nobody asked for before.</summary>
internal static class DashboardsCase
{
    private const int Rounds = 7;
    private const int Requests = 40;
    private const int WarmUp = 200;
    private const string Warm = "/inclusion?open=plans-in-force";
    private const string Indicator = "/outcomes/indicators/plans-20-weeks";
    private const string Role = "Data Analyst";

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        await using var app = BenchmarkSite.Build(await area.Folder(), b => EmptyPage.Add(b.Services));
        ReferencePage.Map(app);
        await app.StartAsync();
        using var http = await PagesCase.SignedIn(app.Urls.First(), Role);
        using var fresh = Fresh().GetEnumerator();
        string Next() => fresh.MoveNext() ? fresh.Current : throw new InvalidOperationException("Every view was asked for.");
        Task<double> Rate(Func<string> path, int requests = Requests) => PagesCase.Rate(http, path, atOnce: 1, requests);

        await Rate(() => ReferencePage.Path, WarmUp);
        await Rate(() => EmptyPage.Path, WarmUp);
        await Rate(() => Warm, WarmUp);
        await Rate(Next, WarmUp);
        yield return await Measured.ByTurns("Inclusion dashboard, warm, against an empty Razor page", "pages/s", new Aim(0.2, AtMost: false), Rounds, () => Rate(() => Warm), () => Rate(() => EmptyPage.Path));
        yield return await Measured.ByTurns("Inclusion dashboard, cold, against the reference page", "pages/s", new Aim(0.3, AtMost: false), Rounds, () => Rate(Next), () => Rate(() => ReferencePage.Path));
        await Rate(() => Indicator, WarmUp);
        yield return await Measured.ByTurns("Indicator page against the reference page", "pages/s", new Aim(0.5, AtMost: false), Rounds, () => Rate(() => Indicator), () => Rate(() => ReferencePage.Path));
        await app.StopAsync();
    }

    private static IEnumerable<string> Fresh() =>
        from months in Asked.Spans
        from compare in Enum.GetNames<ComparedWith>()
        from phase in Bands.Phases
        from open in Catalogue.Listed
        select $"/inclusion?phase={phase.Key}&months={months}&compare={compare}&open={open.Key}";
}
