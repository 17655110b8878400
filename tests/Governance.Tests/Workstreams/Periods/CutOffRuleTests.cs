using System.Text.Json;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Tests.Workstreams.Periods;

public sealed class CutOffRuleTests
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Theory]
    [InlineData(DayOfWeek.Friday, 1, 6)]
    [InlineData(DayOfWeek.Friday, 2, 13)]
    [InlineData(DayOfWeek.Sunday, 1, 1)]
    [InlineData(DayOfWeek.Saturday, 4, 28)]
    [InlineData(null, 1, 1)]
    [InlineData(null, 31, 30)]
    public void CutOffOf_AnyRule_IsThatDayOfTheNextMonth(DayOfWeek? weekday, int number, int day) =>
        new CutOffRule { Weekday = weekday, Number = number }.CutOffOf(October).ShouldBe(new DateOnly(2026, 11, day));

    [Fact]
    public void CutOffOf_MovedByHand_IsTheDaySet()
    {
        var rule = new CutOffRule { Moved = [new MovedCutOff("2026-12", new DateOnly(2027, 1, 8))] };
        rule.Problems().ShouldBeEmpty();
        rule.CutOffOf(new DateOnly(2026, 12, 1)).ShouldBe(new DateOnly(2027, 1, 8));
        rule.CutOffOf(October).ShouldBe(new DateOnly(2026, 11, 6));
    }

    [Theory]
    [InlineData(DayOfWeek.Friday, 0)]
    [InlineData(DayOfWeek.Friday, 5)]
    [InlineData(null, 0)]
    [InlineData(null, 32)]
    public void Problems_NumberOutsideTheMonth_IsRefused(DayOfWeek? weekday, int number) =>
        new CutOffRule { Weekday = weekday, Number = number }.Problems().ShouldHaveSingleItem().Code.ShouldBe("cut-off-number");

    [Theory]
    [InlineData("2026-12", "2026-12-31")]
    [InlineData("2026-12", "2027-02-01")]
    [InlineData("December", "2027-01-08")]
    public void Problems_MovedOutOfTheMonthAfter_IsRefused(string key, string cutOff)
    {
        var rule = new CutOffRule { Moved = [new MovedCutOff(key, DateOnly.ParseExact(cutOff, "yyyy-MM-dd"))] };
        var problem = rule.Problems().ShouldHaveSingleItem();
        problem.Code.ShouldBe("cut-off-moved");
        problem.Message.ShouldStartWith($"The cut-off of {key} must be a day in the month after it");
    }

    [Fact]
    public void Calendar_NewVersion_AppliesFromItsMonthAndLeavesHistory()
    {
        var calendar = new PeriodCalendar(CutOffRule.Default, new CutOffRule { Version = 2, EffectiveFrom = October, Weekday = null, Number = 20 });
        calendar.Find("2026-09")!.CutOff.ShouldBe(new DateOnly(2026, 10, 2));
        calendar.Find("2026-10")!.CutOff.ShouldBe(new DateOnly(2026, 11, 20));
        calendar.PeriodFor(new DateOnly(2026, 11, 17)).Key.ShouldBe("2026-10");
    }

    [Fact]
    public void Json_AnyRule_ComesBackTheSame()
    {
        var rule = new CutOffRule { Version = 2, Weekday = null, Number = 20, Moved = [new MovedCutOff("2026-12", new DateOnly(2027, 1, 8))] };
        var back = JsonSerializer.Deserialize<CutOffRule>(JsonSerializer.Serialize(rule))!;
        (back with { Moved = [] }).ShouldBe(rule with { Moved = [] });
        back.Moved.ShouldBe(rule.Moved);
    }
}
