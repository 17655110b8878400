using Governance.Outcomes.Domain;
using Governance.Platform.Figures;
using Governance.Platform.Rag;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Engine;

/// <summary>How an indicator stands, in the words of its page, the pack and the annual report.</summary>
internal sealed class Standing(Dossier dossier)
{
    private readonly FigureWords words = dossier.Words;
    private readonly Definition card = dossier.Definition;

    public bool HigherIsBetter => card.Polarity == Polarity.Higher;

    /// <summary><c>58.3%</c>, the meaning of a symbol, or <c>No value yet</c>.</summary>
    public string Value => dossier.Newest is { } now ? words.Say(now.Value) : "No value yet";

    /// <summary><c>56 of 96 plans</c>, or empty where nothing is counted.</summary>
    public string Counts => dossier.Newest is { Numerator: { } of, Denominator: { } outOf }
        ? card.Unit == ValueUnit.Pounds ? $"£{UkText.Number(of, 0)} over {UkText.Number(outOf, 0)}" : $"{UkText.Number(of, 1)} of {UkText.Number(outOf, 1)}{(card.Thing.Length > 0 ? $" {Plural(card.Thing)}" : "")}"
        : "";

    public string TargetValue => dossier.Trajectory is { } way ? words.Say(way.Target) : "None set";

    /// <summary>How far from target, and the rule that gives the status.</summary>
    public string AgainstTarget
    {
        get
        {
            var rule = dossier.Band is { } band ? $"{band.Words(words, card.Polarity)}" : card.Polarity == Polarity.Context ? "Neither way is better, so it has no status" : "No bands are set, so it has no status";
            return dossier is { Trajectory: { } way, Newest.Value.Number: { } value } ? $"{Short(value, way.Target)}. {rule}" : rule;
        }
    }

    public string PlannedValue => dossier.Newest?.Planned is { } planned ? words.Say(planned) : "Nothing planned";

    /// <summary>Where the trajectory leads, and what it takes to get there.</summary>
    public string AgainstPlan
    {
        get
        {
            if (dossier.Trajectory?.End is not { } end)
            {
                return "No milestones are set";
            }

            var way = $"{(end.On < dossier.Day ? "Was to reach" : "On the way to")} {words.Line(end.Value)} by {UkText.Month(end.On)}";
            return Needed(end.Value) is { Length: > 0 } needed ? $"{way}; {needed}" : way;
        }
    }

    public string YearEarlierValue => dossier.YearEarlier is { } then ? words.Say(then.Value) : "Nothing to compare";

    /// <summary>The change in a year, what one thing weighs, and whether chance alone would do it.</summary>
    public string SinceAYear => dossier.YearEarlier is { } then && dossier.Newest is { } now
        ? string.Join(". ", new[] { Change(then, now), Weight(now) }.Where(t => t.Length > 0))
        : dossier.Line.Any(p => p.Breaks) && dossier.Newest is not null ? "Measured in another way then, so it is not compared" : "No value of a year before";

    /// <summary><c>Down 7.6 points</c>, with a word where that is within the noise of its denominators.</summary>
    public string Change(Point then, Point now)
    {
        if (then.Value.Number is not { } before || now.Value.Number is not { } after)
        {
            return "";
        }

        var moved = after - before;
        var change = Math.Round(moved, card.Decimals) == 0 ? "No change" : $"{(moved > 0 ? "Up" : "Down")} {words.Distance(moved)}";
        return WithinNoise(then, now) ? $"{change}, no more than chance alone gives with {UkText.Number(now.Denominator!.Value, 0)} {Plural(card.Thing.Length > 0 ? card.Thing : "case")}" : change;
    }

    /// <summary>Only shares can be said: for others the noise is not in the denominator.</summary>
    public bool WithinNoise(Point then, Point now) =>
        card.Unit == ValueUnit.Percent
        && then is { Numerator: { } of, Denominator: { } outOf, Value.Number: { } before } && now is { Numerator: { } nowOf, Denominator: { } nowOutOf, Value.Number: { } after }
        && before != after
        && Noise.Between(of, outOf, nowOf, nowOutOf) is { } noise && Math.Abs(after - before) <= noise;

    private string Weight(Point now) => card.Unit == ValueUnit.Percent && now.Denominator is { } outOf ? Noise.OneIs(outOf, card.Thing) : "";

    private string Short(decimal value, decimal target)
    {
        var gap = HigherIsBetter ? value - target : target - value;
        return card.Polarity == Polarity.Context || Math.Round(gap, card.Decimals) == 0 ? "On target"
            : gap < 0 ? $"{words.Distance(gap)} {(HigherIsBetter ? "short" : "over")}"
            : $"{words.Distance(gap)} better than target";
    }

    private string Needed(decimal end)
    {
        if (card.Unit != ValueUnit.Percent || card.Polarity == Polarity.Context || card.Thing.Length == 0
            || dossier.Newest is not { Numerator: { } of, Denominator: { } outOf } || Noise.Needed(of, outOf, end) is not { } more || (HigherIsBetter ? more <= 0 : more >= 0))
        {
            return "";
        }

        var things = Math.Abs(more) == 1 ? card.Thing : Plural(card.Thing);
        return $"needs about {UkText.Number(Math.Abs(more))} {(more > 0 ? "more" : "fewer")} {things} a {GrainWords.One(card.Frequency)} {UkText.Lower(card.CountedAs)}";
    }

    private static string Plural(string thing) => thing switch
    {
        "child" => "children",
        "young person" => "young people",
        _ => thing + "s",
    };
}
