using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>What an update does to its workstream, and what would change that.</summary>
internal static class WorkstreamSentence
{
    public static string Of(Workstream workstream, Assessment then, WorkstreamAction action, Assessment assessed, bool hadBlocker)
    {
        var (was, will) = (workstream.Status.Word().ToLowerInvariant(), then.Status.Word().ToLowerInvariant());
        var move = workstream.Status == then.Status ? $"{workstream.Title} stays {will}" : $"{workstream.Title} moves from {was} to {will}";
        return $"{move}{Because(then, action, assessed)} {Advice(assessed, hadBlocker)}".TrimEnd();
    }

    private static string Because(Assessment then, WorkstreamAction action, Assessment assessed) =>
        action.Critical && assessed.Status == RagStatus.OffTrack ? ": this action is critical."
        : then.Drivers.Count > 0 ? $". {then.Drivers[0].Sentence}"
        : ".";

    private static string Advice(Assessment assessed, bool hadBlocker)
    {
        if (assessed.Drivers.All(d => d.Code != DriverCodes.PastDue))
        {
            return "";
        }

        return hadBlocker
            ? "Closing the blocker alone will not change it; a new due date needs a board decision."
            : "Only completing it, or a new due date that the board agrees, will change that.";
    }
}
