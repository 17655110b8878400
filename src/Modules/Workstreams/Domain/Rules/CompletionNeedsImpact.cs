using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Domain.Rules;

internal static class CompletionNeedsImpact
{
    public static Problem? Check(DateOnly? completedOn, bool impactEvidenceRecorded, RagRule rule) => completedOn is { } done && !impactEvidenceRecorded
        ? new Problem("completion-needs-impact", $"It will be at risk after {UkText.Date(done.AddDays(rule.ImpactGraceDays))} unless evidence of impact is recorded by then.", "CompletedOn") { Severity = Severity.Advice }
        : null;
}
