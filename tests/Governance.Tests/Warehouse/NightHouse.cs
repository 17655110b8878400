using Governance.Dashboards;
using Governance.Partnership;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Governance.Warehouse;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Governance.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

/// <summary>Both databases in a folder of their own; sources are the test's unless modules are given.</summary>
internal sealed class NightHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private NightHouse(string folder, Sources? sources, Action beforeStatement)
    {
        (Folder, Sources) = (folder, sources ?? Sources);
        var engine = new Engine(EngineKind.Sqlite, Folder);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddLogging();
        collection.AddPart(engine, typeof(PartnershipModule), typeof(WorkstreamsModule), typeof(DashboardsModule));

        if (sources is not null)
        {
            RemoveSources(collection);
            Sources.AddTo(collection);
        }

        collection.AddWarehouse(engine);
        collection.ConfigureDbContext<WarehouseDb>(o => o.AddInterceptors(new Statements(beforeStatement)));
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public string Folder { get; }

    public NightClock Clock { get; } = new();

    public Sources Sources { get; } = new();

    public DateOnly Today => UkClock.Day(Clock.GetUtcNow());

    public static Task<NightHouse> Open(bool sampleSources = true, DateOnly? today = null) => Open(sampleSources ? new() : null, today);

    public static async Task<NightHouse> Open(Sources? sources, DateOnly? today = null)
    {
        var house = new NightHouse(Directory.CreateTempSubdirectory("governance-night").FullName, sources, () => { });
        house.Clock.Move(UkClock.At(today ?? new DateOnly(2026, 11, 17), new TimeOnly(2, 0)));
        Templates.CopyTo(house.Folder);
        await house.In(scope => scope.GetRequiredService<GovernanceDb>().Users.AnyAsync());
        return house;
    }

    /// <summary>The same area at the same time on a copy of its files, as they are on the disk at this moment.</summary>
    /// <param name="files">A copy of the folder, which goes with the house.</param>
    /// <param name="beforeStatement">Told of every statement on the warehouse before it runs.</param>
    public NightHouse On(DirectoryInfo files, Action? beforeStatement = null)
    {
        var house = new NightHouse(files.FullName, Sources, beforeStatement ?? (() => { }));
        house.Clock.Move(Clock.GetUtcNow());
        return house;
    }

    /// <summary>All that a process leaves that ends at this moment.</summary>
    public DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("governance-night");
        foreach (var file in Directory.EnumerateFiles(Folder, "*.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        return copy;
    }

    /// <summary>Goes on with other files.</summary>
    public void Replace(DirectoryInfo files)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.db*"))
        {
            File.Delete(file);
        }

        foreach (var file in files.EnumerateFiles())
        {
            file.MoveTo(Path.Combine(Folder, file.Name));
        }

        files.Delete();
    }

    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Test"));
        return await work(scope.ServiceProvider);
    }

    public Task<T> Read<T>(Func<WarehouseDb, Task<T>> read) => In(scope => read(scope.GetRequiredService<WarehouseDb>()));

    public Task<BuildView?> Live(DateOnly? knownOn = null) => In(scope => scope.GetRequiredService<BuildReader>().Resolve(knownOn, default));

    public Task<Result<BuildView>> Build(DateOnly? asOf = null, string dropAccepted = "", IProgress<BuildProgress>? progress = null, CancellationToken token = default) =>
        services.GetRequiredService<NightlyBuild>().Run(new(asOf ?? Today, "Nightly build") { DropAccepted = dropAccepted }, progress, token);

    public async Task<BuildView> Built(DateOnly? asOf = null)
    {
        var result = await Build(asOf);
        result.Problems.ShouldBeEmpty();
        return result.Value;
    }

    public Task<BuildRun> LastRun() => Read(db => db.Builds.OrderByDescending(b => b.StartedAt).FirstAsync());

    /// <summary>Every row of a build as text, without the build's id.</summary>
    public Task<List<string>> Everything(Guid build) => Read(async db =>
    {
        var dump = new Dump(db, build);
        var lines = new List<string>();
        foreach (var table in WarehouseTables.All)
        {
            lines.AddRange(await table.With(dump));
        }

        return lines;
    });

    public Task<long> RowsOf(Guid build) => Read(async db =>
    {
        var rows = 0L;
        foreach (var table in WarehouseTables.All)
        {
            rows += await table.Count(db, build, default);
        }

        return rows;
    });

    private static void RemoveSources(ServiceCollection services)
    {
        foreach (var source in services.Where(s => s.ServiceType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IWarehouseSource<>)).ToList())
        {
            services.Remove(source);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}

internal sealed class NightClock : TimeProvider
{
    private DateTimeOffset now;

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(DateTimeOffset to) => now = to;

    public void Pass(TimeSpan time) => now += time;
}
