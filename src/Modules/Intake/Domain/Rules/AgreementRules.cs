using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Intake.Domain.Rules;

/// <summary>A new term begins after the one before began, ends after it ended, and leaves no day out while that one still runs.</summary>
internal static class NewTermFollows
{
    public static Problem? Check(SharingAgreement agreement, DateOnly from, DateOnly to, DateOnly today)
    {
        if (from <= agreement.ThisTermFrom)
        {
            return new("term-too-early", $"The present term began on {UkText.Date(agreement.ThisTermFrom)}. A new one begins after that.", "From");
        }

        if (to <= agreement.To)
        {
            return new("term-too-short", $"The present term ends on {UkText.Date(agreement.To)}. A new one ends after that.", "To");
        }

        var next = agreement.To.AddDays(1);
        return from > next && agreement.To >= today
            ? new("term-leaves-gap", $"Nothing would be covered from {UkText.Date(next)} to {UkText.Date(from.AddDays(-1))}. Begin the new term on {UkText.Date(next)} or sooner.", "From")
            : null;
    }
}
