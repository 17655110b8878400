using Governance.Intake.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions;

/// <summary>Sharing agreements that end soon or lapsed, asked of the role that owns them.</summary>
internal sealed class AskedOfOwners(GovernanceDb db, Permissions permissions, ICurrentUser user) : IAskedOfMe
{
    public async Task<AskedGroup?> Open(CancellationToken token)
    {
        if (user.AccountId is null || !permissions.Allows(user, IntakePermissions.Manage))
        {
            return null;
        }

        var (role, until) = (user.RoleName, db.Clock.Today.AddDays(SharingAgreement.WarnDays));
        var ending = await db.Set<SharingAgreement>().AsNoTracking().Where(a => a.OwnerRole == role && a.To <= until).OrderBy(a => a.To).ToListAsync(token);
        return ending.Count == 0 ? null : new(
            "Sharing agreements to renew", "/intake/agreements", "All sharing agreements",
            [.. ending.Select(a => new Asked(a.Reference, $"Renew the sharing agreement: {a.Title}", a.To, $"/intake/agreements/{a.Reference}", "Its last day", ""))]);
    }
}
