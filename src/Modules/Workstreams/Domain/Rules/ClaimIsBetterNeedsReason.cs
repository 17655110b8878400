using Governance.Platform.Messages;
using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain.Rules;

internal static class ClaimIsBetterNeedsReason
{
    public static Problem? Check(RagStatus computed, RagStatus claimed, string? reason) =>
        claimed.IsBetterThan(computed) && string.IsNullOrWhiteSpace(reason)
            ? new Problem("claim-needs-reason", $"Say why it is {claimed.Word().ToLowerInvariant()}, not {computed.Word().ToLowerInvariant()} as the rule says.", "ClaimReason")
            : null;
}
