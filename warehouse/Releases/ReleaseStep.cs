using Governance.Warehouse.Build;
using Governance.Warehouse.Disclosure;

namespace Governance.Warehouse.Releases;

/// <summary>The policy that officers read figures by. Given by whoever keeps the policy.</summary>
public interface IOfficerPolicy
{
    /// <summary>The policy in force on a day.</summary>
    Task<SuppressionPolicy> On(DateOnly day, CancellationToken token);
}

/// <summary>Makes the figures that officers read, as a part of the build.</summary>
internal sealed class ReleaseStep(WarehouseDb db, BuildJournal journal, BuildOrder order, IOfficerPolicy policy)
{
    public async Task<long> Run(CancellationToken token)
    {
        await journal.Tell("Leaving out what would tell of a single child", 90, token);
        var made = await new ReleasePress(db).Make(new(journal.Id, await policy.On(order.AsOf, token)), journal.Id, [], null, token);
        return made.Ok ? made.Value.Rows : throw new InvalidOperationException(string.Join(' ', made.Problems.Select(p => p.Message)));
    }
}
