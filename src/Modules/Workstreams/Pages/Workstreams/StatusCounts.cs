using Governance.Platform.Rag;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Pages.Workstreams;

/// <summary>How many stand in each status, in words.</summary>
internal static class StatusCounts
{
    private static readonly RagStatus[] SeriousFirst =
        [RagStatus.OffTrack, RagStatus.AtRisk, RagStatus.OnTrack, RagStatus.Complete, RagStatus.NotStarted, RagStatus.Closed];

    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary><c>2 off track, 3 at risk, 5 on track</c>; a status nobody has is left out.</summary>
    public static string Say(IEnumerable<RagStatus> statuses)
    {
        var counts = statuses.CountBy(s => s).ToDictionary();
        return string.Join(", ", SeriousFirst.Where(counts.ContainsKey).Select(s => $"{counts[s]} {s.Word().ToLowerInvariant()}"));
    }

    public static int Place(RagStatus status) => Array.IndexOf(SeriousFirst, status);

    /// <summary><c>Ten workstreams</c>, in figures above twelve.</summary>
    public static string Of(int number, string one) => $"{Word(number)} {one}{(number == 1 ? "" : "s")}";

    public static string Word(int number)
    {
        var word = number < Words.Length ? Words[number] : UkText.Number(number);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
