using Governance.Benchmarks.Hosting;
using Governance.Host.Boot;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Data;

/// <summary>A data folder with 10 workstreams of 500 actions and 36 months, made once when a case first asks for it.</summary>
internal sealed class BigArea : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("governance-benchmark-");
    private bool made;

    public async Task<string> Folder()
    {
        if (!made)
        {
            await Console.Error.WriteLineAsync("  making 10 workstreams x 500 actions x 36 months");
            await using var app = BenchmarkSite.Build(folder.FullName);
            await Make(app);
            made = true;
        }

        return folder.FullName;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task Make(WebApplication app)
    {
        var ready = await app.Services.GetRequiredService<FirstStart>().Prepare(new Progress<string>(), CancellationToken.None);
        if (!ready.Ok)
        {
            throw new InvalidOperationException(string.Join(' ', ready.Problems.Select(p => p.Message)));
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Benchmark"));
        await new BigPlan(scope.ServiceProvider.GetRequiredService<GovernanceDb>()).Write();
    }
}
