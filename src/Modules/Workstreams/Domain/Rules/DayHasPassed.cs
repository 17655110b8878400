using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class DayHasPassed
{
    public static Problem? Check(DateOnly day, DateOnly today, string what, string field) => day < today
        ? new Problem("day-passed", $"{what}, {UkText.Date(day)}, has passed. Give a day from today on.", field)
        : null;
}
