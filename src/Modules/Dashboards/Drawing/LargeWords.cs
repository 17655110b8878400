using System.Globalization;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Platform.Clock;
using Governance.Platform.Ui;

namespace Governance.Dashboards.Drawing;

/// <summary>What a large figure says: the finding, what stands beside it, and about this number.</summary>
internal static class LargeWords
{
    public static string Finding(Dashboard dashboard, LargeSeries large)
    {
        var (series, measure) = (large.Whole, large.Whole.Measure);
        if (series.Newest is not { } newest)
        {
            return "No figure is told yet.";
        }

        if (newest.Number is not { } now)
        {
            return newest.IsSuppressed
                ? $"The figure of {newest.Period.Words} is suppressed. {newest.Why(dashboard.Set.Audience)}."
                : $"There is no figure of {newest.Period.Words}: it is {newest.Value.Meaning}.";
        }

        var bands = dashboard.Around.Lists.Say(dashboard.Asked.At) is { Length: > 0 } at ? $" ({at})" : "";
        var extreme = series.Extreme() is { Length: > 0 } end ? $", the {end}" : "";
        var apart = series.Planned.Count > 0 && series.Planned[^1] is { } planned ? Apart(measure, now - planned, extreme.Length > 0 ? " and" : ",") : "";
        return $"{string.Format(CultureInfo.InvariantCulture, measure.Says, measure.InSentence(now))}{bands} in {newest.Period.Words}{extreme}{apart}.";
    }

    public static string Detail(Dashboard dashboard, LargeSeries large, string area)
    {
        var (series, measure) = (large.Whole, large.Whole.Measure);
        var said = new List<string>();
        if (series.Extreme().Length == 0 && series.Move() is { Length: > 0 } move)
        {
            said.Add(move + ".");
        }

        var known = large.Items.Where(i => i.Points.Count > 0 && i.Points[^1].Number is not null).Select(i => (i.Name, Value: i.Points[^1].Number!.Value)).OrderBy(i => i.Value).ToList();
        if (known.Count > 1)
        {
            said.Add($"{known[^1].Name} is highest ({measure.Say(known[^1].Value)}), {known[0].Name} lowest ({measure.Say(known[0].Value)}).");
        }

        if (series is { Other: { } other, Newest.Number: { } now })
        {
            var place = dashboard.Asked.At.Told().Any() ? "It" : area;
            said.Add($"{place} is {(now > other.Newest ? "above" : now < other.Newest ? "below" : "level with")} {UkText.Lower(other.Name)} ({measure.Say(other.Newest)}{(other.When.Length > 0 ? $" in {other.When}" : "")}).");
        }

        return string.Join(' ', said.Concat(series.Faults));
    }

    public static IReadOnlyList<string> Notes(Dashboard dashboard, LargeSeries large, ChartFigure figure, HashSet<string> drawn)
    {
        var notes = new List<string>();
        if (!figure.IsEmpty && figure.AxisStart != 0)
        {
            notes.Add($"The scale starts at {figure.Say(figure.AxisStart)}.");
        }

        if (large.NotBy is { } band)
        {
            notes.Add($"So few are counted that it is not told by {band.Words()}.");
        }

        if (dashboard.Series.First(s => s.Measure == large.Whole.Measure).Newest is { } card && large.Whole.Newest is { } newest && card.Period.Grain != newest.Period.Grain)
        {
            notes.Add($"The card is of {card.Period.Words}. So few are counted in a month that {large.By?.Words()}s are told for longer.");
        }

        if (large is { By: { } by, Items.Count: > 0 } && large.Whole.Points.Index().FirstOrDefault(p => large.Items.Any(i => i.Points[p.Index].IsTold)) is { Index: > 0 } first)
        {
            notes.Add($"By {by.Words()} it is told from {first.Item.Period.Words} on: the rows about children that earlier figures were counted from are no longer kept.");
        }

        if (large.Items.Where(i => !drawn.Contains(i.Key)).Select(i => i.Name).ToList() is { Count: > 0 } left)
        {
            notes.Add($"Not drawn: {UkText.List(left)}. The table has every value.");
        }

        var all = large.Items.SelectMany(i => i.Points).Concat(large.Whole.Points).Count(p => p.IsSuppressed);
        if (all > 0)
        {
            notes.Add($"A tick on the base line is a gap. {UkText.Count(all, "figure")} suppressed, {(dashboard.Set.Audience == Audience.Public ? "and counts are rounded, " : "")}so that no child can be worked out.");
        }

        return notes;
    }

    public static IReadOnlyList<(string Term, string Text)> About(Dashboard dashboard, LargeSeries large)
    {
        var (set, measure) = (dashboard.Set, large.Whole.Measure);
        var built = set.Build is { } build ? $", built on {UkText.Date(UkClock.Day(build.FinishedAt))} at {UkText.Time(TimeOnly.FromDateTime(UkClock.Local(build.FinishedAt).DateTime))}" : "";
        List<(string, string)> about = [("Counts", measure.Definition.Length > 0 ? measure.Definition : measure.Name)];
        if (measure.Caveat.Length > 0)
        {
            about.Add(("Caveat", measure.Caveat));
        }

        if (large.Whole.Other is not null)
        {
            var all = dashboard.Asked.At.Told().Any() && dashboard.Asked.Compare != ComparedWith.Local ? " Others are counted whole, whatever is chosen here." : "";
            about.Add(("Compare with care", $"{measure.Compare}{all}".Trim() is { Length: > 0 } care ? care : "Others may count in another way."));
        }

        about.Add(("Data date", $"{UkText.Date(set.AsOf)}{built}"));
        return about;
    }

    private static string Apart(Measure measure, decimal gap, string joined)
    {
        var size = Math.Abs(gap);
        var words = measure.Unit is MeasureUnit.Percent or MeasureUnit.Points or MeasureUnit.Index ? $"{UkText.Number(size)} points" : measure.Say(size);
        return size == 0 ? $"{joined} as planned" : $"{joined} {words} {(gap < 0 ? "under" : "over")} what was planned";
    }
}
