using Governance.Dashboards.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Warehouse.Build;
using MediatR;

namespace Governance.Dashboards.Building;

/// <summary>Asks a running build to stop; nothing of it goes live.</summary>
internal sealed record CancelBuild(Guid Id) : ICommand<bool>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Build;
}

internal sealed class CancelBuildHandler(BuildLog log, ICurrentUser user, AuditTrail trail) : IRequestHandler<CancelBuild, Result<bool>>
{
    public async Task<Result<bool>> Handle(CancelBuild request, CancellationToken cancellationToken)
    {
        if (!await log.AskToStop(request.Id, user.RoleName, cancellationToken))
        {
            return new Problem("build-ended", "This build has ended already, so there is nothing to cancel.");
        }

        trail.Add(nameof(CancelBuild), "build", request.Id.ToString());
        return true;
    }
}
