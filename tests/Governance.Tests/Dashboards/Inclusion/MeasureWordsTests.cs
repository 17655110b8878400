using System.Globalization;
using Governance.Dashboards.Measures;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class MeasureWordsTests
{
    private static MeasureSeries Series(string key, params decimal?[] values) => new(Catalogue.Listed.Single(m => m.Key == key), new(new(), ""), Point.Line(Figures.Months(values), 24));

    [Theory]
    [InlineData("plans-20-weeks", "58.34", "58.3%")]
    [InlineData("plans-20-weeks", "45", "45.0%")]
    [InlineData("dsg-balance", "-2.44", "−2.4%")]
    [InlineData("dsg-balance", "-0.01", "0.0%")]
    [InlineData("spend-per-head", "1412.4", "£1,412")]
    [InlineData("plans-issued", "1412", "1,412")]
    public void Say_WritesTheUnitAndTheDecimals(string key, string value, string words) => Catalogue.Listed.Single(m => m.Key == key).Say(decimal.Parse(value, CultureInfo.InvariantCulture)).ShouldBe(words);

    [Fact]
    public void Move_AgainstTheSameMonthAYearBefore_WinsOverTheMonthBefore()
    {
        Series("plans-20-weeks", 60, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 61.3m).Move().ShouldBe("Up 1.3 points on a year before");
        Series("plans-20-weeks", 50, 48).Move().ShouldBe("Down 2.0 points on January 2026");
    }

    [Fact]
    public void Move_OfCounts_IsSoManyMoreOrFewer()
    {
        Series("plans-issued", 12, 24).Move().ShouldBe("12 more than January 2026");
        Series("plans-issued", 24, 12).Move().ShouldBe("12 fewer than January 2026");
        Series("plans-issued", 12, 12).Move().ShouldBe("The same as January 2026");
    }

    [Fact]
    public void Move_OfLittle_SaysSo() => Series("plans-20-weeks", 50, 50.4m).Move().ShouldBe("Little change on January 2026");

    [Fact]
    public void Move_WhereEitherFigureIsSuppressed_SaysNothing()
    {
        Series("plans-issued", 12, null).Move().ShouldBe("");
        Series("plans-issued", null, 12).Move().ShouldBe("");
        Series("plans-issued", 12).Move().ShouldBe("");
    }

    [Fact]
    public void Extreme_NeedsSixFiguresAndNoEqual()
    {
        Series("plans-20-weeks", 6, 5, 4, 3, 2, 1).Extreme().ShouldBe("lowest of the last 6 months");
        Series("plans-20-weeks", 1, 2, 3, 4, 5, 6).Extreme().ShouldBe("highest of the last 6 months");
        Series("plans-20-weeks", 1, 2, 3, 4, 6, 6).Extreme().ShouldBe("");
        Series("plans-20-weeks", 3, 2, 1).Extreme().ShouldBe("");
        Series("plans-20-weeks", 6, 5, 4, 3, 2, null).Extreme().ShouldBe("");
    }
}
