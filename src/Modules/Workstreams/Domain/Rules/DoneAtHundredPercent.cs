using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class DoneAtHundredPercent
{
    public static Problem? Check(int percent, DateOnly? completedOn) => percent == 100 && completedOn is null
        ? new Problem("done-without-date", "It is 100% complete but has no completion date. Give the day it was done.", "CompletedOn") { Severity = Severity.Advice }
        : null;
}
