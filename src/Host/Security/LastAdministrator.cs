using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Security;

/// <summary>Somebody must always be able to run the system.</summary>
internal static class LastAdministrator
{
    public static async Task<Problem?> Check(GovernanceDb db, Account account, CancellationToken token)
    {
        var now = db.Clock.Now;
        var others = await db.Users.AnyAsync(a => a.Id != account.Id && a.Roles.Contains(Roles.Administrator) && (a.LockoutEnd == null || a.LockoutEnd <= now), token);
        return !account.Roles.Contains(Roles.Administrator) || others
            ? null
            : new("last-administrator", "This is the only administrator who can sign in. Make another one first.");
    }
}
