using Governance.Dashboards;
using Governance.Partnership;
using Governance.Platform;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
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

    // Always the same modules: the model is cached for the process, so another list would meet the wrong one.
    private static readonly IModule[] Modules = [new PartnershipModule(), new WorkstreamsModule(), new DashboardsModule()];

    private NightHouse(bool sampleSources)
    {
        Folder = Directory.CreateTempSubdirectory("governance-night").FullName;
        var engine = new Engine(EngineKind.Sqlite, Folder);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddLogging();
        collection.AddPlatform(engine, Modules);
        if (sampleSources)
        {
            RemoveSources(collection);
            Sources.AddTo(collection);
        }

        collection.AddWarehouse(engine);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public string Folder { get; }

    public NightClock Clock { get; } = new();

    public Sources Sources { get; } = new();

    public DateOnly Today => UkClock.Day(Clock.GetUtcNow());

    public static async Task<NightHouse> Open(bool sampleSources = true, DateOnly? today = null)
    {
        var house = new NightHouse(sampleSources);
        house.Clock.Move(UkClock.At(today ?? new DateOnly(2026, 11, 17), new TimeOnly(2, 0)));
        Templates.CopyTo(house.Folder);
        await house.In(scope => scope.GetRequiredService<GovernanceDb>().Users.AnyAsync());
        return house;
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
