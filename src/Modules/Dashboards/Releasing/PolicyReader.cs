using Governance.Dashboards.Domain;
using Governance.Platform.Data;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Releases;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Releasing;

/// <summary>Which suppression policy counts.</summary>
internal sealed class PolicyReader(GovernanceDb db) : IOfficerPolicy
{
    /// <summary>The version in force on a day; the one every area starts with before there is any.</summary>
    public async Task<PolicyVersion> InForce(DateOnly day, CancellationToken token) =>
        await db.Set<PolicyVersion>().AsNoTracking().Where(p => p.From <= day).OrderByDescending(p => p.From).ThenByDescending(p => p.Number).FirstOrDefaultAsync(token)
        ?? await db.Set<PolicyVersion>().AsNoTracking().OrderBy(p => p.Number).FirstOrDefaultAsync(token)
        ?? PolicyVersion.Default(day);

    /// <summary>A version by its number.</summary>
    public async Task<PolicyVersion> Numbered(int number, DateOnly day, CancellationToken token) =>
        await db.Set<PolicyVersion>().AsNoTracking().FirstOrDefaultAsync(p => p.Number == number, token) ?? PolicyVersion.Default(day);

    async Task<OfficerPolicy> IOfficerPolicy.On(DateOnly day, CancellationToken token)
    {
        var version = await InForce(day, token);
        return new(version.Number, version.For(Audience.Officer));
    }
}
