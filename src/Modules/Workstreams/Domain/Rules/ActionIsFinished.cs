using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class ActionIsFinished
{
    public static Problem? Check(DateOnly? completedOn, DateOnly? closedOn) => (completedOn, closedOn) switch
    {
        ({ } done, _) => new("action-finished", $"It was completed on {UkText.Date(done)}, so nothing more can change it but evidence of its impact."),
        (_, { } closed) => new("action-finished", $"It was closed without completing on {UkText.Date(closed)}, so nothing more can change it."),
        _ => null,
    };
}
