using Governance.Host.Boot;
using Governance.Platform.Contributions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Testing.Hosting;

/// <summary>Northmere as it is on Tuesday 17 November 2026, with one night built.</summary>
public sealed class SampleArea() : TestArea(Template)
{
    internal static readonly DataTemplate Template = new Prepared();

    private sealed class Prepared : DataTemplate
    {
        protected override async Task Prepare(string path)
        {
            await using var app = Build(path, [], builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
                builder.Services.AddScoped<IDemoData, KnownValues>();
            });
            var ready = await app.Services.GetRequiredService<FirstStart>().Prepare(new Progress<string>(), CancellationToken.None);
            ready.Ok.ShouldBeTrue(string.Join(' ', ready.Problems.Select(p => p.Message)));
        }
    }
}
