using Governance.Platform.Contributions;
using Governance.Platform.Security;

namespace Governance.Workstreams.Contributions.Changes;

/// <summary>What changed in workstreams, in sentences.</summary>
internal sealed class WorkstreamChanges(StatusMoves moves, NewlyOverdue overdue, Escalations escalations, GoodNews good, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        if (!permissions.Allows(user, WorkstreamPermissions.Read))
        {
            return [];
        }

        var when = new Between(from, to);
        return [.. await moves.Read(when, token), .. await overdue.Read(when, token), .. await escalations.Read(when, token), .. await good.Read(when, token)];
    }
}
