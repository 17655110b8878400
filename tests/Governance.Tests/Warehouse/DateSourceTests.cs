using Governance.Warehouse.Build;

namespace Governance.Tests.Warehouse;

public sealed class DateSourceTests
{
    [Theory]
    [InlineData("2026-03-31", "2025-26", "2025/26", 1, true)]
    [InlineData("2026-04-01", "2026-27", "2025/26", 2, false)]
    [InlineData("2026-09-01", "2026-27", "2026/27", 3, false)]
    [InlineData("2099-12-31", "2099-00", "2099/00", 4, true)]
    public void Row_KnowsItsYears(string day, string financial, string academic, int quarter, bool monthEnd)
    {
        var row = DateSource.Row(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        (row.FinancialYear, row.AcademicYear, row.Quarter, row.IsMonthEnd).ShouldBe((financial, academic, quarter, monthEnd));
        row.PeriodKey.ShouldBe(day[..7]);
    }

    [Fact]
    public async Task Stream_GivesWhatItAnnounced_WithoutAGap()
    {
        var source = new DateSource();
        var day = new DateOnly(2026, 11, 17);
        var days = new List<DateOnly>();
        await foreach (var row in source.Stream(day, default))
        {
            days.Add(row.Date);
        }

        days.Count.ShouldBe((int)(await source.Totals(day, default)).Rows);
        days[0].ShouldBe(new(2023, 1, 1));
        days[^1].ShouldBe(new(2028, 12, 31));
        days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.Second == pair.First.AddDays(1));
    }
}
