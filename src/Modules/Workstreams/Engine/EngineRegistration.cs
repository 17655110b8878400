using Microsoft.Extensions.DependencyInjection;

namespace Governance.Workstreams.Engine;

internal static class EngineRegistration
{
    public static void AddEngine(this IServiceCollection services)
    {
        services.AddSingleton<AssessmentGate>();
        services.AddScoped<RuleBook>();
        services.AddScoped<FactsReader>();
        services.AddScoped<PastFacts>();
        services.AddScoped<StatusKeeper>();
        services.AddScoped<PeriodCloser>();
        services.AddScoped<ActionLoader>();
        services.AddScoped<Access>();
    }
}
