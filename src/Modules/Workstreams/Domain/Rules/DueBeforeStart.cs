using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class DueBeforeStart
{
    public static Problem? Check(DateOnly? start, DateOnly? due) => due < start
        ? new Problem("due-before-start", $"The due date, {Said.Date(due.Value)}, is before the start date, {Said.Date(start.Value)}. Change one of them.", "Due")
        : null;
}
