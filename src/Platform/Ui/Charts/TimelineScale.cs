namespace Governance.Platform.Ui;

/// <summary>A month on a timeline.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="X">Where it starts.</param>
/// <param name="Label">Its name, with the year for the first and each January: <c>Apr 26</c>, <c>May</c>, <c>Jan 27</c>.</param>
public sealed record TimelineMonth(DateOnly Start, double X, string Label);

/// <summary>Days to places across a drawing: whole months of equal width, days in proportion inside each.</summary>
public sealed class TimelineScale
{
    private readonly DateOnly start;
    private readonly double left;
    private readonly double monthWidth;

    /// <summary>Covers the months of <paramref name="from"/> to <paramref name="to"/>, both whole.</summary>
    /// <param name="from">A day in the first month.</param>
    /// <param name="to">A day in the last month.</param>
    /// <param name="left">Where the first month starts.</param>
    /// <param name="right">Where the last month ends.</param>
    public TimelineScale(DateOnly from, DateOnly to, double left, double right)
    {
        (start, this.left, Right) = (new(from.Year, from.Month, 1), left, right);
        var count = Math.Max(1, MonthsFromStart(to) + 1);
        monthWidth = (right - left) / count;
        Months = [.. Enumerable.Range(0, count).Select(Month)];
        Last = start.AddMonths(count).AddDays(-1);
    }

    /// <summary>The months, first first.</summary>
    public IReadOnlyList<TimelineMonth> Months { get; }

    /// <summary>First day covered.</summary>
    public DateOnly First => start;

    /// <summary>Last day covered.</summary>
    public DateOnly Last { get; }

    /// <summary>Where the last month ends.</summary>
    public double Right { get; }

    /// <summary>True when the day is inside the months covered.</summary>
    public bool Holds(DateOnly day) => day >= First && day <= Last;

    /// <summary>Where a day is; one before or after the months covered is put at their edge.</summary>
    public double X(DateOnly day)
    {
        if (day > Last)
        {
            return Right;
        }

        var inMonth = (day.Day - 1.0) / DateTime.DaysInMonth(day.Year, day.Month);
        return Math.Max(left, left + ((MonthsFromStart(day) + inMonth) * monthWidth));
    }

    private int MonthsFromStart(DateOnly day) => ((day.Year - start.Year) * 12) + day.Month - start.Month;

    private TimelineMonth Month(int index)
    {
        var month = start.AddMonths(index);
        var year = index == 0 || month.Month == 1 ? $" {month.Year % 100:00}" : "";
        return new(month, left + (index * monthWidth), UkText.ShortMonth(month) + year);
    }
}
