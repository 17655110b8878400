using Governance.Platform.Security;

namespace Governance.Workstreams.Pages.Actions.Blockers;

/// <summary>Who a blocker can be put before.</summary>
internal static class Escalation
{
    private static readonly string[] CanClear = [Roles.Director, Roles.Chair, Roles.WorkstreamLead, Roles.Commissioner, Roles.Finance];

    public static bool CanGoTo(Account account) => account.Roles.Any(CanClear.Contains);
}
