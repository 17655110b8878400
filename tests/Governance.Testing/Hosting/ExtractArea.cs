using Governance.Host.Boot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Testing.Hosting;

/// <summary>Northmere on the same Tuesday with nine months of extracts about sixty children, sent through intake's own door.</summary>
public sealed class ExtractArea() : TestArea(Template)
{
    internal static readonly DataTemplate Template = new Prepared();

    private sealed class Prepared : DataTemplate
    {
        protected override async Task Prepare(string path)
        {
            await using var app = Build(path, ["--Demo:Children=60", "--Demo:Months=9"], builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
            });
            var ready = await app.Services.GetRequiredService<FirstStart>().Prepare(new Progress<string>(), CancellationToken.None);
            ready.Ok.ShouldBeTrue(string.Join(' ', ready.Problems.Select(p => p.Message)));
        }
    }
}
