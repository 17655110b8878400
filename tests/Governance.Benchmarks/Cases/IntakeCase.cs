using System.Diagnostics;
using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Host.Boot;
using Governance.Intake.Data.Demo;
using Governance.Intake.Loading;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Cases;

/// <summary>A million plans read, checked by every rule and put, against <c>sqlite3 .import</c> of the same file without any check; and whether memory grows with the file.</summary>
internal static class IntakeCase
{
    private const int Rows = 1_000_000;
    private const int Few = 100_000;
    private const int Rounds = 3;
    private const int MostGrowth = 130;

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        var folder = Directory.CreateTempSubdirectory("governance-intake-").FullName;
        await using var app = BenchmarkSite.Build(folder, b => b.Configuration["Demo:Enabled"] = "false");
        await Furnish(app);
        var (many, few) = (Path.Combine(folder, "plans.csv"), Path.Combine(folder, "few.csv"));
        PlanExtract.Write(many, Rows);
        PlanExtract.Write(few, Few);
        var small = await Peak(() => Put(app, few));
        var large = await Peak(() => Put(app, many));
        yield return Measured.Count($"Peak memory of {Rows:N0} rows against {Few:N0}", "%", (int)(large * 100 / small), MostGrowth);
        yield return await Measured.ByTurns($"Intake of {Rows:N0} plans with every rule against sqlite3 .import", "rows/s", new Aim(0.4, AtMost: false), Rounds, async () => Rows / (await Put(app, many)).TotalSeconds, () => Import(folder, many));
        SqliteConnection.ClearAllPools();
        await app.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Furnish(WebApplication app)
    {
        await app.Services.GetRequiredService<FirstStart>().Prepare(new Progress<string>(), CancellationToken.None);
        await using var scope = Scope(app);
        var clock = scope.ServiceProvider.GetRequiredService<GovernanceDb>().Clock;
        await scope.ServiceProvider.GetServices<IDemoData>().OfType<RegistersDemo>().Single().Load(clock.Today, CancellationToken.None);
    }

    private static async Task<TimeSpan> Put(WebApplication app, string path)
    {
        await using var scope = Scope(app);
        var (desk, loads) = (scope.ServiceProvider.GetRequiredService<IntakeDesk>(), scope.ServiceProvider.GetRequiredService<SchemaLoader>());
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var of = (await desk.Check("ehc-plans", null, "2026-10", path, CancellationToken.None)).Value;
        Stream Open() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var id = Guid.CreateVersion7();
        var watch = Stopwatch.StartNew();
        var found = Intake.Reading.FoundFile.Of("plans.csv", Open);
        var chosen = await scope.ServiceProvider.GetRequiredService<MapChooser>().Choose(of.Kind.Kind, of.Kind.Version, of.Sender.Id, Intake.Reading.Opening.Rows(Open, found.Look, null), CancellationToken.None);
        var order = new LoadOrder(id, of.Kind.Kind, of.Kind.Version, FigurePeriod.Month(new DateOnly(2026, 10, 1)), of.Sender.Role, found) { Map = chosen.Value.Map };
        var report = (await loads.Load(order, new Progress<LoadProgress>(), CancellationToken.None)).Value;
        watch.Stop();
        await Console.Error.WriteLineAsync($"    {report.Counts.Read:N0} read, {report.Counts.Quarantined:N0} set aside, {watch.Elapsed.TotalSeconds:0.0} s");
        await loads.Discard(of.Kind.Kind, id, CancellationToken.None);
        await Removing.Findings(db, id, CancellationToken.None);
        return watch.Elapsed;
    }

    private static async Task<double> Import(string folder, string path)
    {
        var target = Path.Combine(folder, "imported.db");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("sqlite3", [target, "-cmd", ".mode csv", $".import {path} plans"]) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        watch.Stop();
        File.Delete(target);
        return Rows / watch.Elapsed.TotalSeconds;
    }

    private static async Task<long> Peak(Func<Task> run)
    {
        GC.Collect();
        using var stop = new CancellationTokenSource();
        using var self = Process.GetCurrentProcess();
        var peak = 0L;
        var watching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                self.Refresh();
                peak = Math.Max(peak, self.WorkingSet64);
                await Task.Delay(50, CancellationToken.None);
            }
        });
        await run();
        await stop.CancelAsync();
        await watching;
        return peak;
    }

    private static AsyncServiceScope Scope(WebApplication app)
    {
        var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Benchmark"));
        return scope;
    }
}
