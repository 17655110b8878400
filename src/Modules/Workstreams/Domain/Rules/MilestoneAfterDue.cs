using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class MilestoneAfterDue
{
    public static Problem? Check(string title, DateOnly? milestone, DateOnly? actionDue) => milestone > actionDue
        ? new Problem("milestone-after-due", $"Milestone ‘{title}’ is due on {Said.Date(milestone.Value)}, after its action’s due date, {Said.Date(actionDue.Value)}. Give it an earlier date.", "Milestone")
        : null;
}
