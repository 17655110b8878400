using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class ReturnNeedsReason
{
    public static Problem? Check(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? new Problem("return-needs-reason", "Say what must change, so that the owner can put it right.", "ReturnReason")
        : null;
}
