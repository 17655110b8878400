using Governance.Platform.Contributions;
using Governance.Reports.Documents;
using Governance.Workstreams.Contributions.Home;
using Governance.Workstreams.Contributions.Pack;
using Governance.Workstreams.Contributions.Verbs;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Home;
using Governance.Workstreams.Pages.Import;
using Governance.Workstreams.Pages.Import.Merging;
using Governance.Workstreams.Pages.Plan;
using Governance.Workstreams.Pages.Workstreams.Listing;
using Governance.Workstreams.Pages.Workstreams.One;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Workstreams.Pages;

internal static class PagesRegistration
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddScoped<Download>();
        services.AddScoped<ActionLists>();
        services.AddScoped<AroundReader>();
        services.AddScoped<ThemeGaps>();
        services.AddScoped<PlanNamesReader>();
        services.AddScoped<PlanIntake>();
        services.AddSingleton<UploadStore>();
        services.AddVerb<ImportActions>();
        services.AddVerb<ReportHighlight>();
        services.AddScoped<Commentary>();
        services.AddScoped<Escalations>();
        services.AddScoped<IPackSection, WorkstreamsSection>();
        services.AddScoped<IHomeCard, BoardMemberCards>();
        services.AddScoped<IHomeCard, DirectorCards>();
    }
}
