using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class BlockerIsClosed
{
    public static Problem? Check(DateOnly? closedOn) => closedOn is { } day
        ? new Problem("blocker-closed", $"The blocker was closed on {UkText.Date(day)}. Open a new one if it is back.")
        : null;
}
