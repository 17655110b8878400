using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Intake.Domain.Rules;

internal static class AlreadyDecided
{
    public static Problem? Check(Submission s) => s.IsOpen ? null : new("already-decided", $"{s.Reference} was {UkText.Lower(s.State.ToString())} already. Nothing was changed.");
}

internal static class OnlyCheckedCanBeAccepted
{
    public static Problem? Check(Submission s) => s.State == SubmissionState.Checked ? null : new("not-checked-yet", "The file has not been read to its end. Wait until it has, then accept it.");
}

internal static class SomethingMustBeGood
{
    public static Problem? Check(Submission s) => s.Loaded + s.Held > 0 ? null : new("no-good-row", "No row of the file is good, so there is nothing to accept. Refuse it and send back what is wrong.");
}

internal static class AcceptingNeedsStatement
{
    public static Problem? Check(string statement) => statement.Trim().Length > 0 ? null : new("statement-missing", "Say on what grounds you accept it, in a sentence.", "Statement");
}

internal static class RefusingNeedsReason
{
    public static Problem? Check(string reason) => reason.Trim().Length > 0 ? null : new("reason-missing", "Say why, so that the sender knows what to put right.", "Reason");
}

/// <summary>A fall of more than a fifth in the rows of an extract must be explained.</summary>
internal static class FewerRowsNeedReason
{
    private const int Fifth = 5;

    public static bool Applies(int? before, int now) => before is { } rows && rows > 0 && (long)(rows - now) * Fifth > rows;

    public static Problem? Check(int? before, int now, string reason) => Applies(before, now) && reason.Trim().Length == 0
        ? new("drop-unexplained", $"The file has {UkText.Number(now)} good rows, the one before had {UkText.Number(before!.Value)}. Say why there are so many fewer.", "DropReason")
        : null;
}
