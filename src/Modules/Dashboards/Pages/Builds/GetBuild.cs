using Governance.Dashboards.Building;
using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Warehouse.Build;
using Governance.Warehouse.Schema;
using MediatR;

namespace Governance.Dashboards.Pages.Builds;

/// <summary>One build with its checks and tables.</summary>
internal sealed record GetBuild(Guid Id) : IQuery<BuildDetail>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Read;
}

/// <summary>One build.</summary>
/// <param name="Run">The run.</param>
/// <param name="Checks">Its checks, failed ones first.</param>
/// <param name="Tables">Rows by table, with where they came from.</param>
/// <param name="IsLive">True when its figures are the ones shown.</param>
internal sealed record BuildDetail(BuildRunView Run, IReadOnlyList<BuildCheck> Checks, IReadOnlyList<BuildTable> Tables, bool IsLive)
{
    public bool FellShort => Checks.Any(c => !c.Passed && c.Name.StartsWith("No unexplained fall", StringComparison.Ordinal));

    public ProgressView Progress => new(Run.Percent, Run.Say(), Run.State != BuildState.Running, $"/builds/{Run.Id}");
}

internal sealed class GetBuildHandler(BuildLog log) : IRequestHandler<GetBuild, Result<BuildDetail>>
{
    public async Task<Result<BuildDetail>> Handle(GetBuild request, CancellationToken cancellationToken)
    {
        if (await log.Find(request.Id, cancellationToken) is not { } run)
        {
            return Result<BuildDetail>.Missing("That build");
        }

        var checks = await log.Checks(request.Id, cancellationToken);
        var tables = await log.Tables(request.Id, cancellationToken);
        var live = await log.Live(cancellationToken);
        return new BuildDetail(run, [.. checks.OrderBy(c => c.Passed).ThenBy(c => c.Ordinal)], tables, live?.Id == run.Id);
    }
}
