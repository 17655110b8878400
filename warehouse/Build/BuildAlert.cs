using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

/// <summary>Tells administrators and analysts that a build did not go live.</summary>
internal static class BuildAlert
{
    public static async Task Send(GovernanceDb db, Guid build, DateOnly asOf, string failure, CancellationToken token)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(a => a.Roles.Contains(Roles.Administrator) || a.Roles.Contains(Roles.Analyst))
            .Select(a => a.Id).ToListAsync(token);
        db.Act = "BuildAlert";
        db.AddRange(accounts.Select(account => new OutboxMessage
        {
            ToAccountId = account,
            Key = $"build-failed:{build:N}:{account:N}",
            Subject = $"The build of {asOf:d MMMM yyyy} did not go live",
            Body = $"{failure}\n\nThe figures of the build before are still shown.",
            Path = $"/builds/{build}",
            WrittenAt = db.Clock.Now,
        }));
        await db.SaveChangesAsync(token);
    }
}
