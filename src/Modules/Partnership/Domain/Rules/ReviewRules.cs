using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class ReviewedInTheFuture
{
    public static Problem? Check(DateOnly on, DateOnly today) => on > today
        ? new("reviewed-in-the-future", $"{Said.Day(on)} is still to come. Record it once it was held.", "On")
        : null;
}

internal static class ReviewOnAnotherDay
{
    public static Problem? Check(DateOnly on, DateOnly? meeting) => meeting is { } held && held != on
        ? new("review-on-another-day", $"That meeting was on {Said.Day(held)}. Give that day, or choose no meeting.", "On")
        : null;
}
