using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain.Rules;

internal static class VersionStartsAfterTheLast
{
    /// <summary>A version may follow the one before on its own day, never reach behind it: what was judged by it stays as it was.</summary>
    public static Problem? Check(DateOnly from, DateOnly? last) => from < last
        ? new Problem("version-before-last", $"The version before starts on {UkText.Date(last.Value)}. Start this one on that day or later.", "From")
        : null;
}

internal static class BandLinesAreInOrder
{
    public static Problem? Check(BandBasis basis, decimal on, decimal off, Polarity polarity) => (basis, polarity) switch
    {
        (BandBasis.Plan, _) when on < 0 || off < on => new Problem("band-order", "Off track must be further from the plan than on track, and neither below nought.", "OffTrack"),
        (BandBasis.Lines, Polarity.Higher) when off > on => new Problem("band-order", "Higher is better, so the off-track line must be below the on-track line.", "OffTrack"),
        (BandBasis.Lines, Polarity.Lower) when off < on => new Problem("band-order", "Lower is better, so the off-track line must be above the on-track line.", "OffTrack"),
        _ => null,
    };
}

internal static class MilestonesAreInOrder
{
    public static Problem? Check(IReadOnlyList<(DateOnly On, decimal Value)> points, DateOnly? baselineOn) =>
        points.Select(p => p.On).Distinct().Count() != points.Count ? new Problem("milestone-twice", "Two milestones fall on the same day. Keep one.", "Points")
        : baselineOn is { } first && points.Any(p => p.On <= first) ? new Problem("milestone-before-baseline", $"A milestone must fall after the baseline’s day, {UkText.Date(first)}.", "Points")
        : null;
}

internal static class DomainIsInOrder
{
    public static Problem? Check(decimal? low, decimal? high) => low >= high
        ? new Problem("domain-order", "The highest value there can be must be above the lowest.", "High")
        : null;
}
