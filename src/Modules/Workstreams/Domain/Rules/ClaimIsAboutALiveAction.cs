using Governance.Platform.Messages;
using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain.Rules;

internal static class ClaimIsAboutALiveAction
{
    public static Problem? Check(RagStatus computed, RagStatus claimed)
    {
        if (claimed is not (RagStatus.OnTrack or RagStatus.AtRisk or RagStatus.OffTrack))
        {
            return Refused($"{claimed.Word()} cannot be claimed: the dates and the evidence of impact decide it. Claim on track, at risk or off track.");
        }

        return (computed, claimed) switch
        {
            (RagStatus.Complete or RagStatus.Closed, _) => Refused($"Its status is {computed.Word().ToLowerInvariant()}, so nothing else can be claimed."),
            (RagStatus.NotStarted, RagStatus.OnTrack) => Refused("It has not started, so it cannot be claimed on track. Use the computed status, or change its start date."),
            _ => null,
        };
    }

    private static Problem Refused(string message) => new("claim-not-live", message, "ClaimedRag");
}
