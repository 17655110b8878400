using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class MilestoneAfterDue
{
    public static Problem? Check(string title, DateOnly? milestone, DateOnly? actionDue) => milestone > actionDue
        ? new Problem("milestone-after-due", $"Milestone {UkText.Quote(title)} is due on {UkText.Date(milestone.Value)}, after its action’s due date, {UkText.Date(actionDue.Value)}. Give it an earlier date.", "Milestone")
        : null;
}
