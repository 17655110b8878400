using Governance.Dashboards.Measures;
using Governance.Platform.Figures;
using Governance.Warehouse.Marts;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class ComparedTests
{
    private static readonly Measure OnTime = Catalogue.Listed.Single(m => m.Key == "plans-20-weeks");

    private static readonly BandLists Lists = new([], [], [], [],
    [
        new("E92000001", "England", "National", IsNeighbour: false), new("E12000006", "East of England", "Regional", IsNeighbour: false),
        new("A", "Ashby", "LocalAuthority", IsNeighbour: true), new("B", "Barham", "LocalAuthority", IsNeighbour: true), new("C", "Colby", "LocalAuthority", IsNeighbour: true),
    ]);

    [Fact]
    public void Published_OfYearsBesideMonths_IsTheNewestYearAllAlongAndSaysWhich()
    {
        var other = Of(ComparedWith.England, Year("E92000001", 2023, 50), Year("E92000001", 2024, 46.4m)).Published(OnTime, Months(3));

        other.ShouldNotBeNull().Values.ShouldBe([46.4m, 46.4m, 46.4m]);
        (other.Name, other.Newest, other.When).ShouldBe(("England", 46.4m, "2024"));
    }

    [Fact]
    public void Published_OfTheSameLength_StandsAtItsOwnPeriods()
    {
        var years = Point.Line([.. Enumerable.Range(2022, 3).Select(y => Figures.Of(FigurePeriod.CalendarYear(new(y, 1, 1)), y))], 12);

        var other = Of(ComparedWith.England, Year("E92000001", 2022, 50), Year("E92000001", 2024, 46.4m)).Published(OnTime, years);

        other.ShouldNotBeNull().Values.ShouldBe([50, null, 46.4m]);
        other.When.ShouldBe("");
    }

    [Fact]
    public void Published_OfNeighbours_IsTheirMedianAndNobodyElses()
    {
        var other = Of(ComparedWith.Neighbours, Year("A", 2024, 30), Year("B", 2024, 70), Year("C", 2024, 40), Year("E92000001", 2024, 99)).Published(OnTime, Months(1));

        other.ShouldNotBeNull().Newest.ShouldBe(40);
        other.Name.ShouldBe("Median of 3 statistical neighbours");
    }

    [Fact]
    public void Published_WhereThereIsNoneOrOnlyOfOthers_IsNull()
    {
        Of(ComparedWith.Region, Year("E92000001", 2024, 46.4m)).Published(OnTime, Months(2)).ShouldBeNull();
        Of(ComparedWith.England, Year("E92000001", 2024, 46.4m) with { ValueMillionths = null }).Published(OnTime, Months(2)).ShouldBeNull();
        Of(ComparedWith.England, Year("E92000001", 2024, 46.4m)).Published(OnTime, []).ShouldBeNull();
        Of(ComparedWith.England, Year("E92000001", 2024, 46.4m)).Published(Catalogue.Listed.Single(m => m.Key == "gld"), Months(2)).ShouldBeNull();
    }

    [Fact]
    public void Local_WhereTheNewestOfTheWholeIsSuppressed_IsNull()
    {
        Compared.Local(Months(2), Point.Line(Figures.Months(5, 6), 12)).ShouldNotBeNull().Newest.ShouldBe(6);
        Compared.Local(Months(2), Point.Line(Figures.Months(5, null), 12)).ShouldBeNull();
    }

    private static Compared Of(ComparedWith with, params ComparedFigure[] figures) => new(Surroundings.None with { Lists = Lists, Compared = figures }, with);

    private static ComparedFigure Year(string place, int year, decimal value)
    {
        var period = FigurePeriod.CalendarYear(new(year, 1, 1));
        return new(OnTime.Key, place, period.Key, period.To, (long)(value * 1_000_000m));
    }

    private static IReadOnlyList<Point> Months(int count) => Point.Line(Figures.Months([.. Enumerable.Repeat((decimal?)50, count)]), 12);
}
