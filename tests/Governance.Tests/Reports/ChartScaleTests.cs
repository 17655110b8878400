using Governance.Reports.Documents;

namespace Governance.Tests.Reports;

public sealed class ChartScaleTests
{
    [Fact]
    public void Scale_Columns_StartAtNought() => AxisScale.Of(Chart(ChartKind.Column, 90, 95)).From.ShouldBe(0);

    [Fact]
    public void Scale_LineFarFromNought_StartsHigherAndSaysSo()
    {
        var chart = Chart(ChartKind.Line, 90, 95);
        var scale = AxisScale.Of(chart);
        scale.From.ShouldBeInRange(80, 90);
        scale.Warning(chart).ShouldBe("The scale starts at 90%, not at nought.");
    }

    [Fact]
    public void Scale_LineNearNought_StartsAtNoughtAndSaysNothing()
    {
        var chart = Chart(ChartKind.Line, 3, 95);
        AxisScale.Of(chart).From.ShouldBe(0);
        AxisScale.Of(chart).Warning(chart).ShouldBeNull();
    }

    [Fact]
    public void Scale_Stacked_HoldsTheSum()
    {
        var chart = Chart(ChartKind.Stacked, 40) with { Series = [new("a", [40]), new("b", [45])] };
        AxisScale.Of(chart).To.ShouldBeGreaterThanOrEqualTo(85);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(1_000_000)]
    public void Scale_AnyPoint_IsInside(int point)
    {
        foreach (var kind in Enum.GetValues<ChartKind>())
        {
            var scale = AxisScale.Of(Chart(kind, point));
            scale.Step.ShouldBeGreaterThan(0);
            point.ShouldBeInRange((int)scale.From, (int)scale.To);
        }
    }

    [Fact]
    public void EndLabels_LinesThatEndTogether_LabelOurOwnOnly()
    {
        var chart = Chart(ChartKind.Line, 50, 60) with { Series = [new("Target", [60, 60], SeriesRole.Target), new("Ours", [50, 61]), new("England", [50, 50], SeriesRole.Comparator)] };
        EndLabels.Of(chart).Order().ShouldBe([1, 2]);
    }

    private static Chart Chart(ChartKind kind, params decimal[] points) =>
        new(kind, "T", "S", "A", "%", "Month", [.. points.Select((_, i) => $"m{i}")], [new("One", [.. points.Select(p => (decimal?)p)])]) { Source = "x" };
}
