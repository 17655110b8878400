using Governance.Partnership;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Governance.Workstreams;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Engine;

/// <summary>One workstream in a database of its own, without a site around it; the clock is the test's.</summary>
internal sealed class Northmere : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("governance-engine").FullName;
    private readonly ServiceProvider services;

    private Northmere(DateOnly today)
    {
        Clock = new(today);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddLogging();
        collection.AddPart(new Governance.Platform.Data.Engine(EngineKind.Sqlite, folder), typeof(PartnershipModule), typeof(WorkstreamsModule));
        services = collection.BuildServiceProvider();
    }

    public SettableClock Clock { get; }

    public Workstream Autism { get; } = new() { Number = 4, Key = "autism", Title = "Autism", LeadAccountId = Who.Lead, LeadRole = "Head of Autism, ICB" };

    public static async Task<Northmere> On(DateOnly today)
    {
        var northmere = new Northmere(today);
        await northmere.In(async scope =>
        {
            var db = scope.GetRequiredService<GovernanceDb>();
            await db.Database.OpenConnectionAsync();
            await using var create = db.Database.GetDbConnection().CreateCommand();
            create.CommandText = db.Database.GenerateCreateScript();
            await create.ExecuteNonQueryAsync();
            db.Add(northmere.Autism);
            await db.SaveChangesAsync();
        });
        return northmere;
    }

    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> work, Person? who = null)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(who ?? Person.System("Test"));
        return await work(scope.ServiceProvider);
    }

    public Task In(Func<IServiceProvider, Task> work, Person? who = null) => In(async scope =>
    {
        await work(scope);
        return true;
    }, who);

    public Task<List<T>> All<T>()
        where T : class => In(scope => scope.GetRequiredService<GovernanceDb>().Set<T>().AsNoTracking().ToListAsync());

    public Task Save(params object[] rows) => In(async scope =>
    {
        var db = scope.GetRequiredService<GovernanceDb>();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    });

    public Task Assess() => In(scope => scope.GetRequiredService<StatusKeeper>().EnsureAssessed(default));

    public WorkstreamAction Action(string reference, int? dueIn = 60, bool critical = false, DateOnly? lastUpdate = null) => new()
    {
        WorkstreamId = Autism.Id,
        Reference = reference,
        Title = $"Action {reference}",
        OwnerAccountId = Who.Owner,
        OwnerRole = "Autism practitioner",
        Start = Clock.Today.AddMonths(-6),
        BaselineDue = dueIn is { } days ? Clock.Today.AddDays(days) : null,
        CurrentDue = dueIn is { } d ? Clock.Today.AddDays(d) : null,
        Critical = critical,
        LastUpdateOn = lastUpdate ?? Clock.Today,
    };

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

internal static class Who
{
    public static readonly Guid Owner = Guid.CreateVersion7();
    public static readonly Guid Lead = Guid.CreateVersion7();
}

internal sealed class SettableClock(DateOnly today) : TimeProvider
{
    private DateTimeOffset now = UkClock.At(today, new TimeOnly(9, 41));

    public DateOnly Today => UkClock.Day(now);

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(DateOnly to) => now = UkClock.At(to, new TimeOnly(9, 41));
}
