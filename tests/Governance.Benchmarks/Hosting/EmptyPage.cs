using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Hosting;

/// <summary>A Razor Page with nothing on it and no layout, in the same host behind the same middleware.</summary>
internal static class EmptyPage
{
    public const string Path = "/empty-page";

    public static void Add(IServiceCollection services) => services.AddMvcCore().AddApplicationPart(typeof(EmptyPage).Assembly);
}
