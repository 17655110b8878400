using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class UpdateIsEmpty
{
    public static Problem? Check(string? text) => string.IsNullOrWhiteSpace(text)
        ? new Problem("update-empty", "Say what has changed since the last update, even if it is that nothing has.", "Text")
        : null;
}
