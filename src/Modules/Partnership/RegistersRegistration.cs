using Governance.Partnership.Contracts;
using Governance.Partnership.Contributions;
using Governance.Partnership.Data;
using Governance.Partnership.Data.Demo;
using Governance.Partnership.Data.Reviews;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Packs;
using Governance.Partnership.Pages.Risks;
using Governance.Platform.Contributions;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Partnership;

/// <summary>Leads, governance map, terms, risks, disputes, duties, reviews and calendars.</summary>
internal static class RegistersRegistration
{
    public static void AddRegisters(this IServiceCollection services)
    {
        services.AddSingleton(new NavEntry("Governance map", "/governance", 170, PartnershipPermissions.Read, More: true));
        services.AddSingleton(new NavEntry("Risks and barriers", "/risks", 172, PartnershipPermissions.Read, More: true));
        services.AddSingleton(new NavEntry("Disputes", "/disputes", 174, PartnershipPermissions.ReadDisputes, More: true));
        services.AddSingleton(new NavEntry("Who answers for what", "/responsibilities", 176, PartnershipPermissions.Read, More: true));
        services.AddSingleton<StageLimits>();
        services.AddScoped<IParties, Parties>();
        services.AddScoped<IReviewRota, ReviewRota>();
        services.AddScoped<ReviewPlanner>();
        services.AddScoped<TermsKeeper>();
        services.AddScoped<RiskDesk>();
        services.AddScoped<IThreadNode, RiskNode>();
        services.AddScoped<IThreadNode, DisputeNode>();
        services.AddScoped<IThreadNode, DutyNode>();
        services.AddScoped<IChangeFeed, RiskChanges>();
        services.AddScoped<IChangeFeed, DisputeChanges>();
        services.AddScoped<IHomeCard, RiskHome>();
        services.AddScoped<IPackSection, AgendaPapersSection>();
        services.AddScoped<IPackSection, EscalatedRisksSection>();
        services.AddScoped<ICalendarEntries, BoardCalendarEntries>();
        services.AddScoped<IDemoData, GovernanceDemo>();
        services.AddScoped<IDemoData, RegistersDemo>();
    }
}
