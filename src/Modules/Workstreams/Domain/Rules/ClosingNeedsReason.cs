using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class ClosingNeedsReason
{
    public static Problem? Check(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? new Problem("closing-needs-reason", "Say why it is closed without completing, and what happens instead.", "ClosedReason")
        : null;
}
