using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Dashboards.Measures;
using Governance.Platform.Clock;
using Governance.Warehouse.Schema;
using Microsoft.AspNetCore.Builder;

namespace Governance.Benchmarks.Cases;

/// <summary>The inclusion dashboard of the sample area at its full size: the same view again, and views nobody asked for before.</summary>
internal static class DashboardsCase
{
    private const int Rounds = 7;
    private const int Requests = 40;
    private const int WarmRequests = 400;
    private const int WarmUp = 3000;

    // There are only so many views and days that nobody asked for before. Either page should be as fast as it gets before it is measured.
    private const int FreshWarmUp = 2500;
    private const int FreshDays = 350;
    private const string Warm = "/inclusion?open=plans-in-force";
    private const string Indicator = "/outcomes/indicators/plans-20-weeks";
    private const string Role = "Data Analyst";

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        await using var app = await Open(await area.Folder());
        using var http = await PagesCase.SignedIn(app.Urls.First(), Role);
        Task<double> Rate(Func<string> path, int requests = Requests) => PagesCase.Rate(http, path, atOnce: 1, requests);

        await foreach (var measured in Inclusion(http, ""))
        {
            yield return measured;
        }

        await Rate(() => Indicator, WarmUp);
        yield return await Measured.ByTurns("Indicator page against the reference page", "pages/s", new Aim(0.5, AtMost: false), Rounds, () => Rate(() => Indicator), () => Rate(() => ReferencePage.Path));
        using var days = Days().GetEnumerator();
        string Earlier() => days.MoveNext() ? days.Current : throw new InvalidOperationException("Every day was asked for.");
        await Rate(Earlier, FreshDays);
        yield return await Measured.ByTurns("Indicator page, a day nobody asked for before, against the reference page", "pages/s", new Aim(0.15, AtMost: false), Rounds, () => Rate(Earlier), () => Rate(() => ReferencePage.Path));
        await app.StopAsync();
    }

    /// <summary>The inclusion dashboard alone, on another folder.</summary>
    public static async IAsyncEnumerable<Measured> Inclusion(string folder, string of)
    {
        await using var app = await Open(folder);
        using var http = await PagesCase.SignedIn(app.Urls.First(), Role);
        await foreach (var measured in Inclusion(http, of))
        {
            yield return measured;
        }

        await app.StopAsync();
    }

    private static async IAsyncEnumerable<Measured> Inclusion(HttpClient http, string of)
    {
        using var fresh = Fresh().GetEnumerator();
        string Next() => fresh.MoveNext() ? fresh.Current : throw new InvalidOperationException("Every view was asked for.");
        Task<double> Rate(Func<string> path, int requests = Requests) => PagesCase.Rate(http, path, atOnce: 1, requests);

        await Rate(() => ReferencePage.Path, WarmUp);
        await Rate(() => EmptyPage.Path, WarmUp);
        await Rate(() => Warm, WarmUp);
        await Rate(Next, FreshWarmUp);
        yield return await Measured.ByTurns($"Inclusion dashboard{of}, warm, against an empty Razor page", "pages/s", new Aim(0.2, AtMost: false), Rounds, () => Rate(() => Warm, WarmRequests), () => Rate(() => EmptyPage.Path, WarmRequests));
        yield return await Measured.ByTurns($"Inclusion dashboard{of}, cold, against the reference page", "pages/s", new Aim(0.3, AtMost: false), Rounds, () => Rate(Next), () => Rate(() => ReferencePage.Path));
    }

    private static async Task<WebApplication> Open(string folder)
    {
        var app = BenchmarkSite.Build(folder, b => EmptyPage.Add(b.Services));
        ReferencePage.Map(app);
        await app.StartAsync();
        return app;
    }

    private static IEnumerable<string> Days() => Enumerable.Range(1, 700).Select(back => $"{Indicator}?asOf={UkClock.Day(TimeProvider.System.GetUtcNow()).AddDays(-back):yyyy-MM-dd}");

    private static IEnumerable<string> Fresh() =>
        from months in Asked.Spans
        from compare in Enum.GetNames<ComparedWith>()
        from phase in Bands.Phases
        from open in Catalogue.Listed
        select $"/inclusion?phase={phase.Key}&months={months}&compare={compare}&open={open.Key}";
}
