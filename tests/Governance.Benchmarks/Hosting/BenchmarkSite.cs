using Governance.Host.Boot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Governance.Benchmarks.Hosting;

/// <summary>The product itself, on a free loopback port, without jobs and with logs off.</summary>
internal static class BenchmarkSite
{
    public static WebApplication Build(string folder, Action<WebApplicationBuilder>? configure = null) => GovernanceApp.Build(
        ["--environment=Development", $"--Data:Folder={folder}", "--Jobs:Enabled=false"],
        forVerb: true,
        builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            configure?.Invoke(builder);
        });
}
