using Governance.Intake.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Intake.Measures;

internal static class MeasureRegistration
{
    public static void AddMeasures(this IServiceCollection services)
    {
        services.AddScoped<StandingRows>();
        services.AddScoped<AlternativeAbsence>();
        services.AddScoped<IMeasure, PlanMeasures>();
        services.AddScoped<IMeasure, RequestMeasures>();
        services.AddScoped<IMeasure, SupportMeasures>();
        services.AddScoped<IMeasure, AttendanceMeasures>();
        services.AddScoped<IMeasure, ExclusionMeasures>();
        services.AddScoped<IMeasure, AlternativeMeasures>();
        services.AddScoped<IMeasure, TransportMeasures>();
        services.AddScoped<IMeasure, WaitMeasures>();
        services.AddScoped<IMeasure, TribunalMeasures>();
        services.AddScoped<IMeasure, SentMeasures>();
        services.AddScoped<IPublishStep, PublishMeasures>();
    }
}
