using System.Collections.Concurrent;
using System.Net;
using Governance.Host.Boot;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Testing.Http;
using Governance.Testing.Sql;
using Governance.Warehouse;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Governance.Testing.Hosting;

/// <summary>The whole product on a copy of a prepared data folder, with a clock the test owns. One for each test class.</summary>
public abstract class TestArea(DataTemplate template) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, CookieContainer> signedIn = new(StringComparer.Ordinal);
    private WebApplication app = null!;

    public TestClock Clock { get; } = new();

    public QueryCounter Sql { get; } = new();

    public LogLines Log { get; } = new();

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("governance-test-").FullName;

    public IServiceProvider Services => app.Services;

    /// <summary>Address of a real listener, for browsers; null on the in-memory server.</summary>
    public string? Address { get; private set; }

    /// <summary>True to listen on a free loopback port instead of in memory.</summary>
    protected virtual bool Listens => false;

    protected virtual IEnumerable<string> Settings => [];

    public async Task InitializeAsync()
    {
        await template.CopyTo(DataFolder);
        app = Build(DataFolder, Settings, Configure);
        await app.StartAsync();
        Address = Listens ? app.Urls.First() : null;
    }

    public async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(DataFolder, recursive: true);
    }

    /// <summary>Puts the prepared data back, for a test that must not see what others wrote.</summary>
    public Task Reset() => template.CopyTo(DataFolder);

    /// <summary>A visitor signed in as the persona with that role name, such as <c>Head of SEND</c>.</summary>
    public async Task<Visitor> As(string roleName)
    {
        var visitor = Anybody(signedIn.GetOrAdd(roleName, _ => new CookieContainer()), out var cookies);
        if (cookies.Count == 0)
        {
            await visitor.Open("/account/sign-in");
            await visitor.Submit($"Sign in as {roleName}");
            cookies.Count.ShouldBeGreaterThan(0, $"Signing in as {roleName}: {visitor.Page.Body.Words()}");
        }

        return visitor;
    }

    /// <summary>A visitor who is not signed in.</summary>
    public Visitor Anybody() => Anybody(new CookieContainer(), out _);

    /// <summary>Sends a request as the system.</summary>
    public async Task<T> Send<T>(MediatR.IRequest<T> request, Person? who = null)
    {
        await using var scope = Scope(who);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    /// <summary>Reads or changes the database as the system.</summary>
    public async Task<T> Database<T>(Func<GovernanceDb, Task<T>> use)
    {
        await using var scope = Scope();
        return await use(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
    }

    public AsyncServiceScope Scope(Person? who = null)
    {
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(who ?? Person.System("Test"));
        return scope;
    }

    /// <summary>The person behind a role name, as pages would see them.</summary>
    public Task<Person> Who(string roleName) => Database(async db =>
    {
        var account = await db.Users.SingleAsync(a => a.RoleName == roleName);
        return new Person(account.Id, account.RoleName, account.Roles.ToHashSet(StringComparer.Ordinal), account.OrganisationId, IsSystem: false);
    });

    internal static WebApplication Build(string folder, IEnumerable<string> settings, Action<WebApplicationBuilder> configure) => GovernanceApp.Build(
        ["--environment=Development", $"--Data:Folder={folder}", "--Jobs:Enabled=false", "--Demo:Children=0", "--Logging:LogLevel:Default=Information", .. settings],
        forVerb: false,
        configure);

    protected virtual void Configure(WebApplicationBuilder builder)
    {
        if (Listens)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        var shadow = new Engine(EngineKind.SqlServer, ".", "Server=none;Database=none");
        builder.Services.ConfigureDbContext<GovernanceDb>(o => Watch(o, () => Shadow.Governance(shadow)));
        builder.Services.ConfigureDbContext<WarehouseDb>(o => Watch(o, () => Shadow.Warehouse(shadow)));
    }

    // A host for each class means as many service providers inside EF Core, which warns of a leak after twenty.
    private void Watch(DbContextOptionsBuilder options, Func<DbContext> shadow) => options
        .ConfigureWarnings(w => w.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning))
        .AddInterceptors(Sql, new ShadowCompile(shadow));

    private Visitor Anybody(CookieContainer container, out CookieContainer cookies)
    {
        cookies = container;
        var address = new Uri(Address ?? "http://localhost");
        HttpMessageHandler inner = Listens ? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } : app.GetTestServer().CreateHandler();
        return new Visitor(new HttpClient(new Browsing(container) { InnerHandler = inner }) { BaseAddress = address });
    }
}
