using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>The RAG a plan gives is what its owner claims: the rule still computes its own, and both show.</summary>
internal static class ClaimMerge
{
    public const string NoReason = "As the imported plan states.";

    private const int LongestReason = 400;
    private const string Label = "RAG in the plan";

    public static ActionValues Into(ActionValues before, ActionValues after, PlanRow row, RagStatus computed, RowLog log)
    {
        if (row.ClaimedRag is not { } claimed || claimed == RagStatus.Closed)
        {
            return after;
        }

        if (claimed is RagStatus.Complete or RagStatus.NotStarted || ClaimIsAboutALiveAction.Check(computed, claimed) is not null)
        {
            if (claimed != computed)
            {
                log.Keep(Label, claimed.Word());
                Say(claimed, computed, after, log);
            }

            return after;
        }

        var reason = row.ClaimReason ?? (before.Claimed == claimed ? before.ClaimReason : "");
        return after with { Claimed = claimed, ClaimReason = reason.Length == 0 ? NoReason : log.Fit(reason, LongestReason, TargetField.ClaimReason) };
    }

    private static void Say(RagStatus claimed, RagStatus computed, ActionValues after, RowLog log)
    {
        if (claimed == RagStatus.Complete && after.CompletedOn is null)
        {
            log.Query("complete-without-date", "The plan says it is complete and gives no completion date. Give the day it was done; the word is in the notes.", TargetField.Rag);
        }
        else
        {
            log.Advice("rag-not-claimed", $"The plan says {UkText.Lower(claimed.Word())}; by the rule it is {UkText.Lower(computed.Word())}, which the dates decide. The word is in the notes.", TargetField.Rag);
        }
    }
}
