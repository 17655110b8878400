using Governance.Workstreams.Engine;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Workstreams.Listing;
using Governance.Workstreams.Pages.Workstreams.One;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Workstreams.Pages;

internal static class PagesRegistration
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AssessedFirst<,>));
        services.AddScoped<Download>();
        services.AddScoped<ActionLists>();
        services.AddScoped<AroundReader>();
    }
}
