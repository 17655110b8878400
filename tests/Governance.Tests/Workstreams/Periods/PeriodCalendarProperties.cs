using FsCheck;
using FsCheck.Fluent;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Tests.Workstreams.Periods;

public sealed class PeriodCalendarProperties
{
    private static readonly DateOnly First = new(2000, 1, 1);

    private static readonly Gen<CutOffRule> Rule =
        from weekday in Gen.Elements<DayOfWeek?>(null, DayOfWeek.Monday, DayOfWeek.Friday, DayOfWeek.Sunday)
        from number in weekday is null ? Gen.Choose(1, 31) : Gen.Choose(1, 4)
        from months in Gen.Choose(0, 600)
        from version in Gen.Choose(1, 9)
        from moved in Gen.Choose(0, 600)
        from day in Gen.Choose(0, 27)
        let month = First.AddMonths(moved)
        select new CutOffRule
        {
            Version = version,
            EffectiveFrom = First.AddMonths(months),
            Weekday = weekday,
            Number = number,
            Moved = [new MovedCutOff(month.ToString("yyyy-MM"), month.AddMonths(1).AddDays(day))],
        };

    private static Arbitrary<CutOffRule[]> Rules => Gen.Choose(0, 4).SelectMany(count => Rule.ArrayOf(count)).ToArbitrary();

    private static Arbitrary<DateOnly> AnyDay => Gen.Choose(0, 36_500).Select(days => First.AddDays(days)).ToArbitrary();

    [Fact]
    public void PeriodFor_EveryDayOfTwelveYears_IsInExactlyOneWindow()
    {
        var calendar = PeriodCalendar.Default;
        var windows = calendar.Range(calendar.Find("1999-11")!, calendar.Find("2011-12")!);
        for (var day = First; day.Year < 2012; day = day.AddDays(1))
        {
            var holding = windows.Where(period => day > calendar.Previous(period).CutOff && day <= period.CutOff).ToList();
            holding.ShouldHaveSingleItem().ShouldBe(calendar.PeriodFor(day));
        }
    }

    [Fact]
    public void PeriodFor_AnyRulesAndDay_IsInItsOwnWindowAndNotItsNeighbours() => Prop.ForAll(Rules, AnyDay, (rules, day) =>
    {
        var calendar = new PeriodCalendar(rules);
        var period = calendar.PeriodFor(day);
        return day > calendar.Previous(period).CutOff
            && day <= period.CutOff
            && period.CutOff < calendar.Next(period).CutOff
            && calendar.LastClosed(day).IsClosedOn(day)
            && !period.IsClosedOn(day);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void PeriodAt_AnyInstant_AgreesWithTheHalfOpenWindow() => Prop.ForAll(AnyDay, Gen.Choose(0, 86_399).ToArbitrary(), (day, second) =>
    {
        var calendar = PeriodCalendar.Default;
        var instant = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddSeconds(second);
        var period = calendar.PeriodAt(instant);
        return instant >= calendar.OpensAt(period) && instant < PeriodCalendar.ClosesAt(period);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Find_KeyOfAnyMonth_ComesBack() => Prop.ForAll(AnyDay, day =>
        PeriodCalendar.Default.OfMonth(day) is var period && PeriodCalendar.Default.Find(period.Key) == period && day >= period.Start && day <= period.End)
        .QuickCheckThrowOnFailure();
}
