using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class PercentOutsideZeroToHundred
{
    public static Problem? Check(int? percent) => percent is < 0 or > 100
        ? new Problem("percent-outside", $"Percent complete must be a whole number from 0 to 100, not {percent}.", "Percent")
        : null;
}
