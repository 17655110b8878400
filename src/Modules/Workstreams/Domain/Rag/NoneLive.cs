using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>A workstream none of whose actions is under way.</summary>
internal static class NoneLive
{
    public static Assessment Assess(IReadOnlyList<RolledAction> actions)
    {
        var complete = actions.Count(action => action.Status == RagStatus.Complete);
        var closed = actions.Count(action => action.Status == RagStatus.Closed);
        var waiting = actions.Count - complete - closed;
        return (complete, closed, waiting) switch
        {
            (0, 0, 0) => Because(RagStatus.NotStarted, DriverCodes.NoActions, "No actions yet."),
            (0, _, 0) => Because(RagStatus.Closed, DriverCodes.NoneLive, $"{Count(closed)} closed without completing."),
            (_, 0, 0) => Because(RagStatus.Complete, DriverCodes.NoneLive, $"{Count(complete)} complete, with impact shown."),
            (_, _, 0) => Because(RagStatus.Complete, DriverCodes.NoneLive, $"{Count(complete)} complete, with impact shown; {closed} closed without completing."),
            (0, _, _) => Because(RagStatus.NotStarted, DriverCodes.NoneLive, "No action has started."),
            // Between two phases: work has been finished and nothing is wrong.
            _ => Because(RagStatus.OnTrack, DriverCodes.NoneLive, $"{Count(complete)} complete and {waiting} not started; none is live."),
        };
    }

    private static string Count(int actions) => actions == 1 ? "1 action is" : $"{actions} actions are";

    private static Assessment Because(RagStatus status, string code, string sentence) => new(status, [new Driver(code, sentence)]);
}
