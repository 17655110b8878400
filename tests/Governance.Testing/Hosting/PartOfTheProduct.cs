using Governance.Platform;
using Governance.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing.Hosting;

/// <summary>The product without a site around it, with some of its modules at work.</summary>
public static class PartOfTheProduct
{
    /// <summary>Adds the platform. Modules not at work give their tables only: EF Core keeps one model for every host of the process.</summary>
    public static void AddPart(this IServiceCollection services, Engine engine, params Type[] atWork)
    {
        var (working, rest) = (Host.Modules.All.Where(m => atWork.Contains(m.GetType())), Host.Modules.All.Where(m => !atWork.Contains(m.GetType())));
        services.AddPlatform(engine, [.. working]);
        foreach (var module in rest)
        {
            services.AddSingleton(module);
        }
    }
}
