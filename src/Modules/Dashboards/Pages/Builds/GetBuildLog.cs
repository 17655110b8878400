using Governance.Dashboards.Contributions;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;
using MediatR;

namespace Governance.Dashboards.Pages.Builds;

/// <summary>The run log, newest first.</summary>
/// <param name="After">Cursor of the last row of the page before, or null.</param>
internal sealed record GetBuildLog(string? After) : IQuery<BuildLogView>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Read;
}

/// <summary>What the run log shows.</summary>
/// <param name="Live">The build shown everywhere, or null.</param>
/// <param name="Stale">True when a night was missed or did not go live.</param>
/// <param name="NextDue">When the next is due (UTC).</param>
/// <param name="Runs">Runs of this page.</param>
/// <param name="Total">Runs in all.</param>
/// <param name="After">Cursor of the next page, or null.</param>
internal sealed record BuildLogView(BuildView? Live, bool Stale, DateTimeOffset NextDue, IReadOnlyList<BuildRunView> Runs, int Total, string? After);

internal sealed class GetBuildLogHandler(BuildLog log, UkClock clock) : IRequestHandler<GetBuildLog, Result<BuildLogView>>
{
    private const int PageSize = 25;

    public async Task<Result<BuildLogView>> Handle(GetBuildLog request, CancellationToken cancellationToken)
    {
        var live = await log.Live(cancellationToken);
        var (runs, total) = await log.Page(Cursor(request.After), PageSize, cancellationToken);
        var stale = live is null || live.AsOf < UkClock.Day(NightlySchedule.LastDue(clock.Now));
        var after = runs.Count == PageSize ? runs[^1].StartedAt.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return new BuildLogView(live, stale, NightlySchedule.NextDue(clock.Now), runs, total, after);
    }

    private static DateTimeOffset? Cursor(string? after) =>
        long.TryParse(after, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at) && at < 253_402_300_800_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(at)
            : null;
}
