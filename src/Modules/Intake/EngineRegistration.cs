using Governance.Intake.Children;
using Governance.Intake.Codes;
using Governance.Intake.Contributions.Verbs;
using Governance.Intake.Loading;
using Governance.Intake.Measures;
using Governance.Intake.Northmere;
using Governance.Intake.Schemas;
using Governance.Intake.Tidy;
using Governance.Platform.Contributions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Intake;

/// <summary>Reading, checking, putting.</summary>
internal static class EngineRegistration
{
    public static void AddEngine(this IServiceCollection services)
    {
        services.TryAddSingleton<ChildKey>();
        services.TryAddSingleton<Pseudonyms>();
        services.AddSingleton<SchemaBook>();
        services.AddSingleton<CodeCache>();
        services.AddSingleton<LoadBoard>();
        services.AddSingleton<SealedFiles>();
        services.AddScoped<CodeReader>();
        services.AddScoped<IShippedRows, ShippedCodes>();
        services.AddScoped<KindDirectory>();
        services.AddScoped<SchemaLoader>();
        services.AddScoped<IKindLoader>(p => p.GetRequiredService<SchemaLoader>());
        services.AddScoped<IKindLoader, TidyLoader>();
        services.AddScoped<IPublishStep, PublishTidy>();
        services.AddScoped<IBenchmarkSource, TidyBenchmarks>();
        services.AddMeasures();
        services.AddScoped<IDemoData, NorthmereDemo>();
        services.AddScoped<ChildStore>();
        services.AddScoped<INamedChildSink, ChildSink>();
        services.AddJob<ChildRetention>();
        services.AddJob<RowRetention>();
        services.AddScoped<AgreementGuard>();
        services.AddScoped<MapChooser>();
        services.AddScoped<IntakeDesk>();
        services.AddScoped<LoadDesk>();
        services.AddScoped<StagingCleaner>();
        services.AddHostedService<IntakeWorker>();
        services.AddVerb<IntakeLoad>();
    }
}
