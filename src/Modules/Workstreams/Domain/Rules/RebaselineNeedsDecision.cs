using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class RebaselineNeedsDecision
{
    public static Problem? Check(DateOnly? currentDue, DateOnly? newDue, string? decision) =>
        currentDue is not null && newDue != currentDue && string.IsNullOrWhiteSpace(decision)
            ? new Problem("rebaseline-needs-decision", $"Changing the due date from {UkText.Date(currentDue.Value)} needs a board decision. Give its reference, such as D-2026-28.", "Decision")
            : null;
}
