using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class UpdateIsNotSubmitted
{
    public static Problem? Check(UpdateState state) => state == UpdateState.Submitted
        ? null
        : new Problem("update-not-submitted", $"Only a submitted update can be accepted or returned; this one is {Word(state)}.");

    private static string Word(UpdateState state) => state switch
    {
        UpdateState.Draft => "a draft",
        UpdateState.Returned => "returned already",
        _ => "accepted already",
    };
}
