using Governance.Outcomes.Contributions;
using Governance.Outcomes.Data.Demo;
using Governance.Outcomes.Engine;
using Governance.Outcomes.Pages.Indicators.Keep;
using Governance.Outcomes.Pages.Indicators.One;
using Governance.Outcomes.Pages.Matrix;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Outcomes;

/// <summary>Registers the Outcomes module.</summary>
public sealed class OutcomesModule : IModule
{
    /// <inheritdoc />
    public string Schema => "outcomes";

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<IPermissionSet, OutcomesPermissions>();
        services.AddScoped<Shelf>();
        services.AddScoped<BenchmarkReader>();
        services.AddScoped<OutcomeReader>();
        services.AddScoped<IndicatorReader>();
        services.AddSingleton(_ => new Kept<MadeOf>(MadeOf.Most));
        services.AddScoped<IndicatorDesk>();
        services.AddSingleton(new NavEntry("Outcomes", "/outcomes", 30, OutcomesPermissions.Read));
        services.AddScoped<ExceptionRaiser>();
        services.AddScoped<ExceptionSweep>();
        services.AddScoped<ValueKeeper>();
        services.AddScoped<IIndicatorTaker>(p => p.GetRequiredService<ValueKeeper>());
        services.AddJob<DailyExceptions>();
        services.AddScoped<IDemoData, OutcomesDemo>();
        services.AddScoped<IDemoData, ExceptionsDemo>();
        services.AddContributions();
    }
}
