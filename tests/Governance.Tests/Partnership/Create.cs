using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Clock;

namespace Governance.Tests.Partnership;

internal static class Create
{
    public static readonly DateOnly Today = new(2026, 10, 3);

    public static readonly MeetingSeries ThirdThursday = new(SeriesWeek.Third, DayOfWeek.Thursday, new(10, 0), "Committee Room 2", 1, Today);

    public static Board Board(DateOnly? from = null) => new() { Key = "send-executive", Name = "SEND Executive Board", From = from ?? new(2024, 1, 1), Quorum = 7 };

    public static Meeting Meeting(Board board, DateOnly on, MeetingState state = MeetingState.Planned, bool fromSeries = true) =>
        new() { BoardId = board.Id, On = on, StartsAt = new(10, 0), Place = "Committee Room 2", State = state, FromSeries = fromSeries };

    public static SeatType SeatType(string title = "Parent carers", int required = 3, Sector sector = Sector.ParentCarer) =>
        new() { BoardId = Guid.CreateVersion7(), Title = title, Required = required, Sector = sector, Order = 1 };

    public static Seat Seat(SeatType type, string role = "Parent representative", DateOnly? from = null, DateOnly? to = null) =>
        new() { SeatTypeId = type.Id, RoleName = role, From = from ?? new(2025, 1, 1), To = to };

    public static Decision Decision(string reference = "D-2026-07", DateTimeOffset? askedAt = null) => new()
    {
        Year = 2026,
        Number = 7,
        Reference = reference,
        BoardId = Guid.CreateVersion7(),
        Title = "Move “Publish core offer” from 14 October 2026 to 29 January 2027",
        Reason = "The pilot ended six weeks late.",
        Power = "this board",
        SubjectType = "action",
        SubjectId = Guid.CreateVersion7(),
        AskedBy = "Head of SEND",
        AskedAt = askedAt ?? new(2026, 9, 20, 9, 0, 0, TimeSpan.Zero),
        AskedOn = UkClock.Day(askedAt ?? new(2026, 9, 20, 9, 0, 0, TimeSpan.Zero)),
    };
}
