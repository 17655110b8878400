using System.Globalization;
using System.Runtime.CompilerServices;
using Governance.Platform.Contributions;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Build;

/// <summary>The calendar: whole years from three before the build's day to two after.</summary>
internal sealed class DateSource : IWarehouseSource<DateRow>
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) =>
        Task.FromResult(new SourceTotals(Last(asOf).DayNumber - First(asOf).DayNumber + 1));

    public async IAsyncEnumerable<DateRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        await Task.CompletedTask;
        for (var day = First(asOf); day <= Last(asOf); day = day.AddDays(1))
        {
            yield return Row(day);
        }
    }

    internal static DateRow Row(DateOnly day)
    {
        var financial = day.Month >= 4 ? day.Year : day.Year - 1;
        var academic = day.Month >= 9 ? day.Year : day.Year - 1;
        return new()
        {
            Date = day,
            Year = day.Year,
            Quarter = ((day.Month - 1) / 3) + 1,
            Month = day.Month,
            MonthName = day.ToString("MMMM yyyy", English),
            PeriodKey = day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            FinancialYear = $"{financial}-{(financial + 1) % 100:00}",
            AcademicYear = $"{academic}/{(academic + 1) % 100:00}",
            IsMonthEnd = day.AddDays(1).Day == 1,
        };
    }

    private static DateOnly First(DateOnly asOf) => new(asOf.Year - 3, 1, 1);

    private static DateOnly Last(DateOnly asOf) => new(asOf.Year + 2, 12, 31);
}
