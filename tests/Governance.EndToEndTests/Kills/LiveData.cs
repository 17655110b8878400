using Governance.Host.Boot;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.EndToEndTests.Kills;

/// <summary>A data folder that programs of their own work on, so its sample area is as of the real day.</summary>
internal sealed class LiveData : IDisposable
{
    private static readonly Prepared Template = new();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("governance-kill-");

    public string Folder => folder.FullName;

    public static async Task<LiveData> Create()
    {
        var data = new LiveData();
        await Template.CopyTo(data.Folder);
        return data;
    }

    /// <summary>Reads with the product's own model.</summary>
    public async Task<T> Read<TDb, T>(Func<TDb, Task<T>> read)
        where TDb : notnull
    {
        await using var app = Open(Folder);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Test"));
        return await read(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    public Task<T> Read<T>(Func<GovernanceDb, Task<T>> read) => Read<GovernanceDb, T>(read);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static Microsoft.AspNetCore.Builder.WebApplication Open(string path) => TestArea.Build(path, [], builder =>
    {
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
    });

    private sealed class Prepared : DataTemplate
    {
        protected override async Task Prepare(string path)
        {
            await using var app = Open(path);
            var ready = await app.Services.GetRequiredService<FirstStart>().Prepare(new Progress<string>(), CancellationToken.None);
            ready.Ok.ShouldBeTrue(string.Join(' ', ready.Problems.Select(p => p.Message)));
        }
    }
}
