using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class CompletedInTheFuture
{
    public static Problem? Check(DateOnly? completedOn, DateOnly today) => completedOn > today
        ? new Problem("completed-in-future", $"The completion date, {UkText.Date(completedOn.Value)}, is still to come. Give it as the forecast instead.", "CompletedOn")
        : null;
}
