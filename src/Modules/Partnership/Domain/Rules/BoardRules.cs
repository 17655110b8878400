using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

internal static class QuorumExceedsSeats
{
    public static Problem? Check(int quorum, int seats) => quorum > seats
        ? new("quorum-exceeds-seats", $"A quorum of {quorum} can never be met: the board has {Said.Seats(seats)}. Lower the quorum or add seats first.", "Quorum")
        : null;
}

internal static class QuorumIsNothing
{
    public static Problem? Check(int quorum) => quorum < 1
        ? new("quorum-is-nothing", "Enter how many seats must be present, 1 or more.", "Quorum")
        : null;
}

internal static class SeatTypeIsFull
{
    public static Problem? Check(SeatType type, int held) => held >= type.Required
        ? new("seat-type-is-full", $"All {Said.Seats(type.Required)} for “{type.Title}” are filled. End one first, or raise the number.", "SeatTypeId")
        : null;
}

internal static class SeatTypeHoldsMore
{
    public static Problem? Check(int required, int held) => required < held
        ? new("seat-type-holds-more", $"{Said.Seats(held)} of this type are filled. End the others first.", "Required")
        : null;
}

internal static class SeatEndsBeforeItStarts
{
    public static Problem? Check(Seat seat, DateOnly to) => to < seat.From
        ? new("seat-ends-before-it-starts", $"{seat.RoleName} took the seat on {Said.Day(seat.From)}. Give that day or a later one.", "To")
        : null;
}

internal static class SeatBeforeItsBoard
{
    public static Problem? Check(Board board, DateOnly from) => from < board.From
        ? new("seat-before-its-board", $"{board.Name} was set up on {Said.Day(board.From)}. Give that day or a later one.", "From")
        : null;
}

internal static class HolderHasASeat
{
    public static Problem? Check(string role, IEnumerable<Seat> held) =>
        held.Any(s => string.Equals(s.RoleName, role, StringComparison.OrdinalIgnoreCase) && s.AccountId is not null)
            ? new("holder-has-a-seat", $"{role} already holds a seat on this board.", "RoleName")
            : null;
}

internal static class BoardEndsBeforeItStarts
{
    public static Problem? Check(Board board, DateOnly? to) => to < board.From
        ? new("board-ends-before-it-starts", $"{board.Name} was set up on {Said.Day(board.From)}. Give that day or a later one.", "To")
        : null;
}

internal static class MeetingsArePlannedAfter
{
    public static Problem? Check(int planned, DateOnly? to) => planned > 0
        ? new("meetings-are-planned-after", $"{UkText.Count(planned, "meeting")} {(planned == 1 ? "is" : "are")} planned after {Said.Day(to!.Value)}. Cancel {(planned == 1 ? "it" : "them")} first, or give a later day.", "To")
        : null;
}
