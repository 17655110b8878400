using Governance.Platform.Figures;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain.Control;

/// <summary>Whether a change is real, in words.</summary>
/// <param name="Finding">The first clause: <c>Yes. Two signals.</c></param>
/// <param name="Detail">What they are.</param>
internal sealed record Answer(string Finding, string Detail);

/// <summary>Says what a control chart shows. Periods are those of its points, in order.</summary>
internal static class SignalWords
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Count(int number) => number < Small.Length ? Small[number] : UkText.Number(number);

    public static Answer Answer(ControlChart chart, IReadOnlyList<FigurePeriod> periods, FigureWords words)
    {
        if (chart.Limits is not { } limits)
        {
            return new("Too soon to say.", $"Limits need at least {ControlChart.Fewest} values measured in the same way; there {(chart.Points.Count == 1 ? "is" : "are")} {UkText.Number(chart.Points.Count)}.");
        }

        var earlier = chart.Signals.Where(s => s.Last != chart.Points.Count - 1).Select(s => Sentence(s, limits, periods, words, newest: false)).ToList();
        if (chart.Now.Count == 0)
        {
            var before = earlier.Count == 0 ? "" : $" Earlier: {UkText.List([.. earlier.TakeLast(2)])}.";
            return new("No.", $"{Cap(periods[^1].Words)} lies within the limits of {words.Say(limits.Lower)} and {words.Say(limits.Upper)}, and no run or trend leads up to it. What moved since the value before is chance.{before}");
        }

        var named = chart.Now.OrderBy(s => s.Kind).Select(s => Sentence(s, limits, periods, words, newest: true)).ToList();
        var lasting = chart.Now.FirstOrDefault(s => s.Kind is SignalKind.Run) ?? chart.Now.FirstOrDefault(s => s.Kind is SignalKind.Trend);
        var meaning = lasting is null
            ? " It stands alone so far: the next values show whether it lasts."
            : $" This is a lasting {(lasting.Above ? "rise" : "fall")} that began in {periods[lasting.First].Words}, not one {(lasting.Above ? "high" : "low")} {One(periods)}.";
        return new($"Yes. {Cap(Count(named.Count))} {(named.Count == 1 ? "signal" : "signals")}.", $"{Cap(Joined(named))}.{meaning}");
    }

    public static string Sentence(Signal signal, Limits limits, IReadOnlyList<FigurePeriod> periods, FigureWords words, bool newest)
    {
        var many = $"{Count(signal.Length)} {Many(periods)}";
        var from = newest ? $"the last {many}" : $"{many} to {periods[signal.Last].Words}";
        var side = signal.Above ? "above" : "below";
        return signal.Kind switch
        {
            SignalKind.Outside => $"{periods[signal.Last].Words} is {side} the {(signal.Above ? "upper" : "lower")} limit of {words.Say(signal.Above ? limits.Upper : limits.Lower)}",
            SignalKind.Run => $"{from} all sit {side} the mean of {words.Say(limits.Mean)}",
            SignalKind.Trend => $"{from} each {(signal.Above ? "rose" : "fell")}",
            _ => $"two of the three {Many(periods)} to {periods[signal.Last].Words} are far {side} the mean of {words.Say(limits.Mean)}",
        };
    }

    public static string Many(IReadOnlyList<FigurePeriod> periods) => One(periods) + "s";

    private static string One(IReadOnlyList<FigurePeriod> periods) => periods.Count == 0 ? "value" : GrainWords.One(periods[^1].Grain);

    private static string Joined(List<string> named) => named.Count == 1 ? named[0] : string.Join(", ", named.SkipLast(1)) + ", and " + named[^1];

    private static string Cap(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
