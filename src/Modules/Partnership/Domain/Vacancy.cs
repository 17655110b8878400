namespace Governance.Partnership.Domain;

/// <summary>Since when a type of seat has been short of holders.</summary>
internal static class Vacancy
{
    /// <returns>First day of the shortage that lasts to <paramref name="today"/>, or null when there is none.</returns>
    public static DateOnly? Since(SeatType type, IReadOnlyCollection<Seat> seats, DateOnly boardFrom, DateOnly today)
    {
        bool Short(DateOnly day) => seats.Count(s => s.HeldOn(day)) < type.Required;
        if (!Short(today))
        {
            return null;
        }

        // The number of holders changes only when one comes or the day after one left.
        var since = today;
        foreach (var day in seats.SelectMany(s => new[] { s.From, s.To?.AddDays(1) ?? s.From }).Append(boardFrom).Where(d => d <= today && d >= boardFrom).Distinct().OrderDescending())
        {
            if (!Short(day))
            {
                break;
            }

            since = day;
        }

        return since;
    }
}
