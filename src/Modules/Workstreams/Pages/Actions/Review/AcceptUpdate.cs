using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Review;

/// <summary>Somebody other than its writer stands by an update; it can then no longer be changed.</summary>
internal sealed record AcceptUpdate(Guid UpdateId, int Version) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Accept;
}

internal sealed class AcceptUpdateHandler(ReviewDesk desk, UkClock clock, ICurrentUser user) : IRequestHandler<AcceptUpdate, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AcceptUpdate command, CancellationToken token)
    {
        var taken = await desk.Take(command.UpdateId, command.Version, "", token);
        if (!taken.Ok)
        {
            return taken.As<Guid>();
        }

        var update = taken.Value.Update;
        (update.State, update.DecidedBy, update.DecidedAt) = (UpdateState.Accepted, user.RoleName, clock.Now);
        return update.Id;
    }
}
