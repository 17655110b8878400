using Governance.Dashboards.Domain;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Dashboards.Releasing;
using Governance.Platform.Ui;
using Governance.Warehouse.Marts;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class DrawnSeriesTests
{
    [Fact]
    public void Of_ACount_DrawsTheFourLargestPartsAndLeavesTheWholeToTheTable() =>
        Drawn("plans-in-force", ("A", [10, 10]), ("B", [90, 90]), ("C", [80, 80]), ("D", [70, 70]), ("E", [60, 60])).ShouldBe(["B", "C", "D", "E"]);

    [Fact]
    public void Of_AShare_DrawsTheWholeAndThreePartsFurthestFromIt() =>
        Drawn("plans-20-weeks", ("A", [50, 50]), ("B", [90, 90]), ("C", [10, 10]), ("D", [30, 30]), ("E", [51, 51])).ShouldBe(["Northmere", "B", "C", "D"]);

    [Fact]
    public void Of_PartsWithGaps_DrawsThoseWithoutFirst() =>
        Drawn("plans-20-weeks", ("A", [null, 99]), ("B", [50, 50]), ("C", [51, 51]), ("D", [52, 52])).ShouldBe(["Northmere", "B", "C", "D"]);

    [Fact]
    public void Of_ACountWhosePartsAreAllSuppressed_DrawsTheWhole() =>
        Drawn("plans-in-force", ("A", [null, null]), ("B", [null, null])).ShouldBe(["Northmere"]);

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "By kind of setting it is told from March 2026 on")]
    public void Of_PartsThatBeginLaterThanTheWhole_SaysSinceWhen(int missing, string said)
    {
        var figure = Large("ap-placements", Breakdown.Setting, [50, 51, 52, 53], [("A", [.. Figures.Months(10, null, 12, null).Skip(missing)])]);

        figure.Notes.Where(n => n.Contains("is told from", StringComparison.Ordinal)).Select(n => n.Split(':')[0]).ShouldBe(said.Length == 0 ? [] : [said]);
    }

    private static IEnumerable<string> Drawn(string key, params (string Name, decimal?[] Values)[] items)
    {
        var figure = Large(key, Breakdown.Area, [50, 50], [.. items.Select(i => (i.Name, Figures.Months(i.Values)))]);
        figure.Series.Count.ShouldBe(items.Length + 1);
        return figure.Drawn.Where(s => s.Role == SeriesRole.Own).Select(s => s.Name).OrderBy(n => n != "Northmere").ThenBy(n => n, StringComparer.Ordinal);
    }

    private static ChartFigure Large(string key, Breakdown by, decimal?[] all, IReadOnlyList<(string Name, IReadOnlyList<ShownFigure> Figures)> items)
    {
        var whole = new MeasureSeries(Catalogue.Listed.Single(m => m.Key == key), new(new(), ""), Point.Line(Figures.Months(all), 12));
        var large = new LargeSeries(whole, by, null, [by], [.. items.Select(i => (i.Name, i.Name, Point.At(whole.Points, i.Figures)))]);
        var set = new ShownSet(Audience.Officer, Guid.CreateVersion7(), null, new(2026, 2, 28), 1, null);
        return LargeFigure.Of(new(set, new(), Surroundings.None, [whole], large), "Northmere");
    }
}
