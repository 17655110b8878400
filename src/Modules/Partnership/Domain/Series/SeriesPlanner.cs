namespace Governance.Partnership.Domain.Series;

/// <summary>What a series does to a board's coming meetings.</summary>
/// <param name="Added">New meetings.</param>
/// <param name="Moved">Meetings given another day, time or place.</param>
/// <param name="Removed">Meetings in months in which the board no longer meets.</param>
/// <param name="Kept">Meetings that do not follow the series but stay: moved by hand, or their pack is issued.</param>
internal sealed record SeriesChange(IReadOnlyList<Meeting> Added, IReadOnlyList<Meeting> Moved, IReadOnlyList<Meeting> Removed, IReadOnlyList<Meeting> Kept);

/// <summary>Makes a year of meetings follow a series, month by month. What people did by hand is left alone.</summary>
internal static class SeriesPlanner
{
    private const int MonthsAhead = 12;

    /// <param name="board">The board.</param>
    /// <param name="series">Its series.</param>
    /// <param name="today">Today in London.</param>
    /// <param name="coming">The board's meetings from the first of this month on, whatever their state.</param>
    /// <param name="issued">Meetings whose pack is issued: people have the date in hand.</param>
    public static SeriesChange Plan(Board board, MeetingSeries series, DateOnly today, IReadOnlyList<Meeting> coming, IReadOnlySet<Guid> issued)
    {
        var (added, moved, removed, kept) = (new List<Meeting>(), new List<Meeting>(), new List<Meeting>(), new List<Meeting>());
        var from = today < board.From ? board.From : today;
        var end = from.AddMonths(MonthsAhead);
        for (var month = new DateOnly(from.Year, from.Month, 1); month < end; month = month.AddMonths(1))
        {
            var there = coming.Where(m => m.On.Year == month.Year && m.On.Month == month.Month).ToList();
            var day = series.Days(month, month.AddMonths(1).AddDays(-1)).Cast<DateOnly?>().SingleOrDefault();
            if (there.Count == 0)
            {
                if (day >= from && day < end)
                {
                    added.Add(Make(board, series, day.Value));
                }

                continue;
            }

            foreach (var meeting in there.Where(m => m.State == MeetingState.Planned && m.On >= from && !Follows(m, series, day)))
            {
                if (!meeting.FromSeries || issued.Contains(meeting.Id) || day < from || there.Count > 1)
                {
                    kept.Add(meeting);
                }
                else if (day is null)
                {
                    removed.Add(meeting);
                }
                else
                {
                    (meeting.On, meeting.StartsAt, meeting.Place) = (day.Value, series.StartsAt, series.Place);
                    moved.Add(meeting);
                }
            }
        }

        return new(added, moved, removed, kept);
    }

    private static bool Follows(Meeting meeting, MeetingSeries series, DateOnly? day) =>
        meeting.On == day && meeting.StartsAt == series.StartsAt && meeting.Place == series.Place;

    private static Meeting Make(Board board, MeetingSeries series, DateOnly day) =>
        new() { BoardId = board.Id, On = day, StartsAt = series.StartsAt, Place = series.Place, FromSeries = true };
}
