using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Workstreams.Pages.Actions.Milestones;

internal static class MilestoneRules
{
    private const int LongestTitle = 300;

    public static IReadOnlyList<Problem> Check(WorkstreamAction action, string title, DateOnly due) =>
    [
        .. new[]
        {
            ActionIsFinished.Check(action.CompletedOn, action.ClosedOn),
            Required.Check(title, LongestTitle, "what will have been reached", "The milestone", "Title"),
            MilestoneAfterDue.Check(title, due, action.CurrentDue) is { } late ? late with { Field = "Due" } : null,
        }.OfType<Problem>(),
    ];
}
