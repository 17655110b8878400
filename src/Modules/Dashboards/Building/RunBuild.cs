using Governance.Dashboards.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Warehouse.Build;
using MediatR;

namespace Governance.Dashboards.Building;

/// <summary>Starts a build of today in the background.</summary>
/// <param name="AcceptDrop">Why a fall of more than a fifth in rows is right this time, or empty.</param>
internal sealed record RunBuild(string AcceptDrop) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Build;
}

internal sealed class RunBuildHandler(BuildQueue queue, UkClock clock, ICurrentUser user, AuditTrail trail) : IRequestHandler<RunBuild, Result<Guid>>
{
    private const int LongestReason = 400;

    public async Task<Result<Guid>> Handle(RunBuild request, CancellationToken cancellationToken)
    {
        var reason = request.AcceptDrop.Trim();
        if (reason.Length > LongestReason)
        {
            return new Problem("reason-too-long", $"The reason must be {LongestReason} characters or fewer.", nameof(RunBuild.AcceptDrop));
        }

        var began = await queue.Start(new(clock.Today, user.RoleName) { DropAccepted = reason }, cancellationToken);
        if (began.Ok)
        {
            trail.Add(nameof(RunBuild), "build", began.Value.ToString(), reason);
        }

        return began;
    }
}
