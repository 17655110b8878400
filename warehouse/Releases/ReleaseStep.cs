using Governance.Warehouse.Build;
using Governance.Warehouse.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Releases;

/// <summary>A version of the policy that officers read figures by.</summary>
/// <param name="Number">Which one: 1, 2, 3.</param>
/// <param name="Policy">What it says.</param>
public sealed record OfficerPolicy(int Number, SuppressionPolicy Policy);

/// <summary>The policy that officers read figures by. Given by whoever keeps the policy.</summary>
public interface IOfficerPolicy
{
    /// <summary>The version in force on a day.</summary>
    Task<OfficerPolicy> On(DateOnly day, CancellationToken token);
}

/// <summary>Makes the figures that officers read, as a part of the build.</summary>
internal sealed class ReleaseStep(WarehouseDb db, BuildJournal journal, BuildOrder order, IOfficerPolicy policy)
{
    public async Task<long> Run(CancellationToken token)
    {
        await journal.Tell("Leaving out what would tell of a single child", 90, token);
        var version = await policy.On(order.AsOf, token);
        await db.Builds.Where(b => b.Id == journal.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.PolicyNumber, version.Number), token);
        var made = await new ReleasePress(db).Make(new(journal.Id, version.Policy), journal.Id, [], null, token);
        return made.Ok ? made.Value.Rows : throw new InvalidOperationException(string.Join(' ', made.Problems.Select(p => p.Message)));
    }
}
