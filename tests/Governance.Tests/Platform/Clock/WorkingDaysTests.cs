using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Clock;
using Microsoft.Extensions.Configuration;

namespace Governance.Tests.Platform.Clock;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new();

    private static Arbitrary<DateOnly> AnyDay => Gen.Choose(new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2045, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    // As gov.uk/bank-holidays listed them for England and Wales.
    public static TheoryData<int, string> Listed => new()
    {
        { 2020, "1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec" },
        { 2021, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec" },
        { 2022, "3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec" },
        { 2023, "2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec" },
        { 2024, "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec" },
        { 2025, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec" },
        { 2026, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec" },
        { 2027, "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec" },
    };

    [Theory]
    [MemberData(nameof(Listed))]
    public void BankHolidays_OfAYear_AreThoseTheGovernmentListed(int year, string listed) =>
        string.Join(", ", BankHolidays.Of(year).Select(d => d.ToString("d MMM", System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(listed);

    [Theory]
    [InlineData("2026-12-23", 1, "2026-12-24")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-11-20", 5, "2026-11-27")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    public void After_OverWeekendsAndHolidays_SkipsThem(string day, int count, string expected) =>
        Days.After(DateOnly.Parse(day, null), count).ShouldBe(DateOnly.Parse(expected, null));

    [Fact]
    public void After_AnyDayAndCount_IsAWorkingDayThatManyWorkingDaysOn() => Prop.ForAll(
        AnyDay, Gen.Choose(1, 60).ToArbitrary(),
        (day, count) => Days.After(day, count) is var reached && Days.Is(reached) && Days.Between(day, reached) == count).QuickCheckThrowOnFailure();

    [Fact]
    public void After_TwoCounts_IsTheSameAsTheirSum() => Prop.ForAll(
        AnyDay, Gen.Choose(0, 30).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(),
        (day, one, two) => Days.After(Days.After(day, one), two) == Days.After(day, one + two)).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_ADayProclaimedOrMovedInTheSettings_FollowsThem()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Calendar:ExtraHolidays:0", "2028-06-12"), new("Calendar:MovedHolidays:0", "2028-05-29")]).Build();
        var days = new WorkingDays(settings);

        days.Is(new(2028, 6, 12)).ShouldBeFalse();
        days.Is(new(2028, 5, 29)).ShouldBeTrue();
        Days.Is(new(2028, 6, 12)).ShouldBeTrue();
        Days.Is(new(2028, 5, 29)).ShouldBeFalse();
    }

    [Fact]
    public void Between_AnEarlierDay_IsNone() => Days.Between(new(2026, 11, 20), new(2026, 11, 10)).ShouldBe(0);
}
