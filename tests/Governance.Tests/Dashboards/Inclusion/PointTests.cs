using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class PointTests
{
    [Fact]
    public void Line_OfMonths_ReachesAsFarBackAsAskedAndFillsHoles()
    {
        var figures = Figures.Months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);

        var line = Point.Line(figures.Where(f => f.PeriodKey != "2026-december"), 12);

        line.Count.ShouldBe(12);
        line[0].Period.ShouldBe(Figures.Month(2026, 3));
        line[9].ShouldBe(Point.Missing(Figures.Month(2026, 12)));
        line[9].IsSuppressed.ShouldBeFalse();
        line[^1].Number.ShouldBe(14);
    }

    [Fact]
    public void Line_OfYears_ReachesFiveTimesAsFar() =>
        Point.Line(Enumerable.Range(2015, 11).Select(y => Figures.Of(FigurePeriod.CalendarYear(new(y, 1, 1)), y)), 12).Select(p => p.Number).ShouldBe([2021, 2022, 2023, 2024, 2025]);

    [Fact]
    public void Line_OfTwoLengthsOfPeriod_TakesTheMoreUsual()
    {
        var year = Figures.Of(FigurePeriod.CalendarYear(new(2026, 1, 1)), 99);

        Point.Line([.. Figures.Months(1, 2, 3), year], 12).Select(p => p.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Line_OfNothing_IsEmpty() => Point.Line([], 12).ShouldBeEmpty();

    [Theory]
    [InlineData(DisclosureReason.Small, "Too few children to show")]
    [InlineData(DisclosureReason.SmallDenominator, "Out of too few children to show a share")]
    [InlineData(DisclosureReason.OfSuppressed, "Made from a figure that is suppressed")]
    [InlineData(DisclosureReason.Secondary, "Withheld so that another cannot be worked out")]
    [InlineData(DisclosureReason.EarlierRelease, "Suppressed in an earlier release")]
    [InlineData(DisclosureReason.Restated, "Changed since an earlier release, and would give a figure of that away")]
    [InlineData(DisclosureReason.Withheld, "Anything told would give a figure of an earlier release away")]
    public void Why_IsToldInFullToOfficersOnly(DisclosureReason reason, string words)
    {
        var point = new Point(Figures.Month(2026, 1), FigureValue.Of(FigureSymbol.Suppressed), reason);

        point.Why(Audience.Officer).ShouldBe(words);
        point.Why(Audience.Board).ShouldBe("So that no child can be worked out");
        point.Why(Audience.Public).ShouldBe("So that no child can be worked out");
    }

    [Fact]
    public void Why_OfAMissingFigure_IsThatItIsNotAvailable() => Point.Missing(Figures.Month(2026, 1)).Why(Audience.Public).ShouldBe("Not available");
}
