using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class Required
{
    /// <param name="text">What was written.</param>
    /// <param name="limit">Most characters.</param>
    /// <param name="enter">What to enter, as in <c>Enter {enter}</c>.</param>
    /// <param name="what">What it is, as a sentence begins.</param>
    /// <param name="field">Its form field.</param>
    public static Problem? Check(string? text, int limit, string enter, string what, string field) => string.IsNullOrWhiteSpace(text)
        ? new Problem("missing-text", $"Enter {enter}.", field)
        : LineTooLong.Check(text, limit, what, field);
}
