using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class LineTooLong
{
    /// <param name="text">What was written.</param>
    /// <param name="limit">Most characters.</param>
    /// <param name="what">What it is, as a sentence begins: <c>The blocker</c>.</param>
    /// <param name="field">Its form field.</param>
    public static Problem? Check(string? text, int limit, string what, string field) => (text?.Trim().Length ?? 0) > limit
        ? new Problem("too-long", $"{what} is {UkText.Number(text!.Trim().Length)} characters; cut it to {UkText.Number(limit)} or fewer.", field)
        : null;
}
