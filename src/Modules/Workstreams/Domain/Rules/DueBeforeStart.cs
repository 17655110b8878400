using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class DueBeforeStart
{
    public static Problem? Check(DateOnly? start, DateOnly? due) => due < start
        ? new Problem("due-before-start", $"The due date, {UkText.Date(due.Value)}, is before the start date, {UkText.Date(start.Value)}. Change one of them.", "Due")
        : null;
}
