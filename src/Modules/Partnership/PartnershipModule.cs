using Governance.Partnership.Cli;
using Governance.Partnership.Committee;
using Governance.Partnership.Contracts;
using Governance.Partnership.Contributions;
using Governance.Partnership.Data;
using Governance.Partnership.Data.Demo;
using Governance.Partnership.Packs;
using Governance.Partnership.Pages;
using Governance.Partnership.Pages.Matters;
using Governance.Partnership.Records;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Partnership;

/// <summary>Registers the Partnership module.</summary>
public sealed class PartnershipModule : IModule
{
    /// <inheritdoc />
    public string Schema => "partnership";

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<IPermissionSet, PartnershipPermissions>();
        services.AddSingleton(new NavEntry("Board", "/board", 80, PartnershipPermissions.Read));
        services.AddSingleton(new NavEntry("Matters arising", "/board/matters", 175, PartnershipPermissions.Read, More: true));
        services.AddSingleton(new NavEntry("Organisations", "/organisations", 180, PartnershipPermissions.Read, More: true));
        services.AddScoped<IPartnershipRegister, PartnershipRegister>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<IDecisionDesk>(p => p.GetRequiredService<DecisionDesk>());
        services.AddScoped<AgendaKeeper>();
        services.AddScoped<Answering>();
        services.AddScoped<AttendanceReader>();
        services.AddScoped<TermsOfTheDay>();
        services.AddScoped<RecordReader>();
        services.AddScoped<MinutesComposer>();
        services.AddScoped<MinutesKeeper>();
        services.AddScoped<MatterDesk>();
        services.AddScoped<MatterGuard>();
        services.AddRegisters();
        services.AddScoped<SeriesKeeper>();
        services.AddScoped<May>();
        services.AddScoped<PackComposer>();
        services.AddScoped<PackFreezer>();
        services.AddSingleton<PackSettings>();
        services.AddScoped<IPackSection, WhatChangedSection>();
        services.AddScoped<IPackSection, DecisionsAskedSection>();
        services.AddScoped<IPackSection, ForwardPlanSection>();
        services.AddScoped<IThreadNode, OrganisationNode>();
        services.AddScoped<IThreadNode, BoardNode>();
        services.AddScoped<IThreadNode, MeetingNode>();
        services.AddScoped<IThreadNode, DecisionNode>();
        services.AddScoped<IThreadNode, CommitteeReportNode>();
        services.AddScoped<ReportComposer>();
        services.AddScoped<IThreadNode, MatterNode>();
        services.AddScoped<IChangeFeed, DecisionChanges>();
        services.AddScoped<IChangeFeed, MatterChanges>();
        services.AddScoped<IHomeCard, MyMatters>();
        services.AddScoped<IAskedOfMe, AskedInMeetings>();
        services.AddJob<MatterReminders>();
        services.AddScoped<IHomeCard, BoardHome>();
        services.AddVerb<ReportBoardPack>();
        services.AddScoped<IDemoData, OrganisationsDemo>();
        services.AddScoped<IDemoData, BoardsDemo>();
        services.AddScoped<IDemoData, MeetingsDemo>();
        services.AddScoped<IDemoData, PacksDemo>();
        services.AddScoped<IDemoData, ReportsDemo>();
        services.AddScoped<IWarehouseSource<OrganisationRow>, OrganisationSource>();
    }
}
