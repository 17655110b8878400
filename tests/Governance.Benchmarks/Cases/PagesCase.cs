using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Warehouse;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Cases;

/// <summary>Requests a second of the pages people live in against the reference page: signed in, over loopback, compressed as a browser asks.</summary>
internal static class PagesCase
{
    private const int Rounds = 7;
    private const int Requests = 40;

    /// <summary>A page that asks nothing of its own: the reference page has no layout, so what the frame asks is counted apart.</summary>
    public const string FrameAlone = "/help";

    /// <summary>Before anything is timed: the runtime compiles what it sees often a second time, and a page is measured as it runs all day.</summary>
    private const int WarmUp = 400;
    private const int MostQueries = 6;

    private static readonly (string Name, string Path)[] Pages =
    [
        ("My actions", "/my-actions"),
        ("Workstream", "/workstreams/autism"),
        ("Plan on a page", "/workstreams/plan"),
    ];

    /// <summary>For pages whose queries are held to a count by a test instead.</summary>
    public const int NoLimit = 0;

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        await foreach (var measured in Compare(await area.Folder(), "Head of SEND", Pages, MostQueries))
        {
            yield return measured;
        }
    }

    public static async IAsyncEnumerable<Measured> Compare(string folder, string roleName, IReadOnlyList<(string Name, string Path)> pages, int mostQueries)
    {
        var sql = new QueryCounter();
        await using var app = BenchmarkSite.Build(folder, builder => builder.Services
            .ConfigureDbContext<GovernanceDb>(o => o.AddInterceptors(sql))
            .ConfigureDbContext<WarehouseDb>(o => o.AddInterceptors(sql)));
        ReferencePage.Map(app);
        await app.StartAsync();
        using var http = await SignedIn(app.Urls.First(), roleName);
        await Rate(http, ReferencePage.Path, atOnce: 2, sql, WarmUp);
        var frame = await Queries(http, FrameAlone, sql);
        foreach (var (name, path) in pages)
        {
            await Rate(http, path, atOnce: 2, sql, WarmUp);
            if (mostQueries != NoLimit)
            {
                yield return Measured.Count($"{name}: queries, besides {frame} of the frame around every page", "queries", await Queries(http, path, sql) - frame, mostQueries);
            }

            foreach (var atOnce in (int[])[1, 2])
            {
                yield return await Measured.ByTurns(
                    $"{name} against the reference page, {(atOnce == 1 ? "one after another" : "two at once")}", "pages/s", new Aim(0.5, AtMost: false), Rounds,
                    () => Rate(http, path, atOnce, sql), () => Rate(http, ReferencePage.Path, atOnce, sql));
            }
        }

        await app.StopAsync();
    }

    private static Task<double> Rate(HttpClient http, string path, int atOnce, QueryCounter sql, int requests = Requests)
    {
        sql.Reset();
        return Rate(http, () => path, atOnce, requests);
    }

    /// <summary>Requests a second of the addresses given, one for each request.</summary>
    public static async Task<double> Rate(HttpClient http, Func<string> path, int atOnce, int requests)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
        {
            for (var i = 0; i < requests; i++)
            {
                await Get(http, path());
            }
        }));
        return requests * atOnce / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> Queries(HttpClient http, string path, QueryCounter sql)
    {
        await Get(http, path);
        sql.Reset();
        await Get(http, path);
        return sql.Queries;
    }

    private static async Task Get(HttpClient http, string path)
    {
        using var response = await http.GetAsync(path);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"GET {path} answered {(int)response.StatusCode}.");
        }

        await response.Content.ReadAsByteArrayAsync();
    }

    public static async Task<HttpClient> SignedIn(string address, string roleName)
    {
        var cookies = new CookieContainer();
        using var visitor = new Visitor(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = new Uri(address) });
        await visitor.Open("/account/sign-in");
        await visitor.Submit($"Sign in as {roleName}");
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        http.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        return http;
    }
}
