using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class PackNumberIsTaken
{
    public static Problem? Check(int number, int last) => number == last + 1
        ? null
        : new("pack-number-is-taken", FormattableString.Invariant($"Issue {number} has been issued already, perhaps while you were looking. Open the meeting again: a correction would be issue {last + 1}."));
}

internal static class CorrectionNeedsReason
{
    public static Problem? Check(int number, string correction) =>
        number > 1 && string.IsNullOrWhiteSpace(correction)
            ? new("correction-needs-reason", "Say what is corrected: both issues are kept and readers will see why.", "Correction")
            : correction.Length > 400 ? new("correction-too-long", "This must be 400 characters or fewer.", "Correction") : null;
}
