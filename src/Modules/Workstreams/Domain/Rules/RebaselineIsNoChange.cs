using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class RebaselineIsNoChange
{
    public static Problem? Check(DateOnly? currentDue, DateOnly newDue) => currentDue == newDue
        ? new Problem("rebaseline-no-change", $"It is due on {UkText.Date(newDue)} already. Give another date.", "ToDue")
        : null;
}
