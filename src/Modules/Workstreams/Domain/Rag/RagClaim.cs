using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>What an owner says instead of the rule. Both always show.</summary>
internal sealed record RagClaim(RagStatus Status, string? Reason)
{
    public static bool Differs(RagStatus computed, RagStatus? claimed) => claimed is { } status && status != computed;

    /// <summary>The claim to keep: none when nothing is claimed or it says what the rule says.</summary>
    public static Result<RagClaim?> Settle(RagStatus computed, RagStatus? claimed, string? reason)
    {
        if (!Differs(computed, claimed))
        {
            return Result<RagClaim?>.Done(null);
        }

        var status = claimed!.Value;
        var problem = ClaimIsAboutALiveAction.Check(computed, status) ?? ClaimIsBetterNeedsReason.Check(computed, status, reason);
        return problem is null
            ? new RagClaim(status, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim())
            : Result<RagClaim?>.Invalid(problem);
    }
}
