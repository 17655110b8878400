using Governance.Platform.Contributions;
using Governance.Workstreams.Contributions.Reminders;
using Governance.Workstreams.Engine.Updating;
using Governance.Workstreams.Pages.Actions;
using Governance.Workstreams.Pages.Actions.Dependencies;
using Governance.Workstreams.Pages.Actions.Editing;
using Governance.Workstreams.Pages.Actions.Review;
using Governance.Workstreams.Pages.MyActions;
using MediatR;
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
        services.AddScoped<MyQueue>();
        services.AddScoped<OpenActionReader>();
        services.AddScoped<UpdateDesk>();
        services.AddScoped<UpdateForecaster>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<UpdateHistory>();
        services.AddScoped<PeopleReader>();
        services.AddScoped<DependencyNames>();
        services.AddScoped<Notices>();
        services.AddJob<DailyAssessment>();
        services.AddJob<DailyReminders>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AssessedFirst<,>));
    }
}
