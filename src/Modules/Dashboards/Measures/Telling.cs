using Governance.Platform.Ui;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>Whether a measure is told of the bands asked for, and which figure that is.</summary>
/// <param name="At">Place and bands of the figure.</param>
/// <param name="Why">Why it is not told, or empty.</param>
internal sealed record Telling(FigureFilter At, string Why)
{
    public const string Most = "Told by area group and one more band at most";

    public bool IsTold => Why.Length == 0;

    public static Telling Of(Measure measure, FigureFilter asked)
    {
        var untold = asked.Told().Where(b => !measure.By.Contains(b) && measure.Fixed.Item(b) != asked.Item(b)).Select(b => b.Words()).ToList();
        if (untold.Count > 0)
        {
            return new(asked, $"Not told by {UkText.List(untold)}");
        }

        var at = BandNames.All.Aggregate(asked, (all, band) => measure.Fixed.Item(band) is { Length: > 0 } item ? all.With(band, item) : all);
        at = at.Cohort.Length == 0 ? at with { Cohort = measure.UsualCohort } : at;
        return new(at, IsReleased(at) ? "" : Most);
    }

    /// <summary>Whether figures are released for that many bands at once: the area group and one more.</summary>
    public static bool IsReleased(FigureFilter at) => at.Told().Count(b => b != FigureBand.Area) <= 1;

    /// <summary>What it can be shown by, beside the bands chosen.</summary>
    public static IReadOnlyList<Breakdown> By(Measure measure, FigureFilter at) =>
        [.. Enum.GetValues<Breakdown>().Where(by => by.Band() is { } band ? measure.By.Contains(band) && IsOpen(measure, at, band) : measure.Settings.Count > 0 && at.Told().All(measure.SettingsBy.Contains))];

    private static bool IsOpen(Measure measure, FigureFilter at, FigureBand band) =>
        (at.Item(band).Length == 0 || (band == FigureBand.Cohort && at.Cohort == measure.UsualCohort)) && IsReleased(at.With(band, "*"));
}
