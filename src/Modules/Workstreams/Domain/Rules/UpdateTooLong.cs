using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class UpdateTooLong
{
    public const int Limit = 1200;

    public static int Length(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim().Length;

    public static Problem? Check(string? text, int limit = Limit) => Length(text) is var length && length > limit
        ? new Problem("update-too-long", $"The update is {Said.Number(length)} characters; cut it to {Said.Number(limit)} or fewer.", "Text")
        : null;
}
