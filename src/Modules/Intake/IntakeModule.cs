using Governance.Intake.Board;
using Governance.Intake.Contributions;
using Governance.Intake.Contributions.Warehouse;
using Governance.Intake.Data;
using Governance.Intake.Data.Demo;
using Governance.Intake.Pages;
using Governance.Intake.Pages.DataMap;
using Governance.Intake.Pages.Submissions;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Intake;

/// <summary>Registers the Intake module.</summary>
public sealed class IntakeModule : IModule
{
    /// <inheritdoc />
    public string Schema => "intake";

    /// <inheritdoc />
    public void Model(ModelBuilder model) => BandFunctions.Map(model);

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<IPermissionSet, IntakePermissions>();
        services.AddEngine();
        services.AddScoped<IDemoData, RegistersDemo>();
        services.AddWarehouseSources();
        services.AddSingleton(new NavEntry("Data in", "/intake", 150, IntakePermissions.Read, More: true));
        services.AddScoped<May>();
        services.AddScoped<FeedBoard>();
        services.AddScoped<ItemReader>();
        services.AddScoped<WaitingFile>();
        services.AddScoped<IThreadNode, SubmissionNode>();
        services.AddScoped<IThreadNode, DataItemNode>();
        services.AddScoped<IThreadNode, AgreementNode>();
        services.AddScoped<IHomeCard, FeedHome>();
        services.AddScoped<IAskedOfMe, AskedOfOwners>();
        services.AddScoped<IChangeFeed, FeedChanges>();
        services.AddScoped<IPackSection, DataQualitySection>();
        services.AddJob<IntakeReminders>();
    }
}
