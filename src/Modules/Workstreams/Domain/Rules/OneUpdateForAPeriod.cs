using Governance.Platform.Messages;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Domain.Rules;

internal static class OneUpdateForAPeriod
{
    public static Problem? Check(Period period, bool alreadyAccepted) => alreadyAccepted
        ? new Problem("update-accepted", $"The update for {period.Name} has been accepted. Ask for it to be returned if it must change.", "Period")
        : null;
}
