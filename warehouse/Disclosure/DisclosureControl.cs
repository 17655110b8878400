using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure;

/// <summary>Makes a release out of a draft. There is no other way to one.</summary>
public static class DisclosureControl
{
    /// <summary>Applies a policy to one period.</summary>
    /// <param name="draft">What is to be told.</param>
    /// <param name="policy">What may not be given away.</param>
    /// <param name="earlier">Releases of the same period that the audience already has, in any order.</param>
    /// <returns>The release; or, as invalid, every reason why the draft or the policy makes no sense.</returns>
    public static Result<ReleaseTables> Apply(DraftRelease draft, SuppressionPolicy policy, params IReadOnlyList<ReleaseTables> earlier) =>
        throw new NotSupportedException();
}
