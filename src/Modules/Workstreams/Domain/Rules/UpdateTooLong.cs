using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class UpdateTooLong
{
    public const int Limit = 1200;

    public static int Length(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim().Length;

    public static Problem? Check(string? text, int limit = Limit) => Length(text) is var length && length > limit
        ? new Problem("update-too-long", $"The update is {UkText.Number(length)} characters; cut it to {UkText.Number(limit)} or fewer.", "Text")
        : null;
}
