using Governance.Platform.Clock;

namespace Governance.Workstreams.Contributions.Changes;

/// <summary>After one instant, up to and including another.</summary>
internal sealed record Between(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The last day that counts as before.</summary>
    public DateOnly FromDay => UkClock.Day(From);

    public DateOnly ToDay => UkClock.Day(To);

    /// <summary>An instant on a day within, for things recorded by day only.</summary>
    public DateTimeOffset At(DateOnly day)
    {
        var noon = UkClock.At(day, new TimeOnly(12, 0));
        return noon > To ? To : noon;
    }
}

/// <summary>Small numbers in words, as a sentence begins.</summary>
internal static class CountWords
{
    private static readonly string[] Words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    public static string Of(int count, string one, string many) =>
        $"{(count < Words.Length ? Words[count] : Platform.Ui.UkText.Number(count))} {(count == 1 ? one : many)}";
}
