using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Meetings;

/// <summary>Calls a meeting off. What it was to decide goes to the next one.</summary>
internal sealed record CancelMeeting(Guid Id, int Version, string Reason) : ICommand<DateOnly>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

/// <summary>Records that a meeting took place. What it left open goes to the next one, and the series is carried on to twelve months ahead.</summary>
internal sealed record RecordMeetingHeld(Guid Id, int Version) : ICommand<DateOnly>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class CancelMeetingHandler(GovernanceDb db, SeriesKeeper keeper) : IRequestHandler<CancelMeeting, Result<DateOnly>>
{
    public async Task<Result<DateOnly>> Handle(CancelMeeting request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == request.Id, token);
        if (Closing.Check(meeting, request.Version) is { } refused)
        {
            return refused;
        }

        if ((MeetingIsNotPlanned.Check(meeting!) ?? CancellingNeedsReason.Check(request.Reason)) is { } problem)
        {
            return problem;
        }

        db.Expect(meeting!, request.Version);
        (meeting!.State, meeting.CancelReason) = (MeetingState.Cancelled, request.Reason.Trim());
        await keeper.CarryOver(meeting, token);
        return meeting.On;
    }
}

internal sealed class RecordMeetingHeldHandler(GovernanceDb db, SeriesKeeper keeper, AttendanceReader attendance) : IRequestHandler<RecordMeetingHeld, Result<DateOnly>>
{
    public async Task<Result<DateOnly>> Handle(RecordMeetingHeld request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == request.Id, token);
        if (Closing.Check(meeting, request.Version) is { } refused)
        {
            return refused;
        }

        if ((MeetingIsNotPlanned.Check(meeting!) ?? HeldInTheFuture.Check(meeting!, db.Clock.Today)) is { } problem)
        {
            return problem;
        }

        db.Expect(meeting!, request.Version);
        meeting!.State = MeetingState.Held;
        var board = await db.Set<Board>().SingleAsync(b => b.Id == meeting.BoardId, token);
        meeting.Settle((await attendance.Read(meeting, board, token)).Quorum);
        if (board.Series is not null)
        {
            await keeper.Follow(board, token);
        }

        await keeper.CarryOver(meeting, token);
        return meeting.On;
    }
}

internal static class Closing
{
    public static Result<DateOnly>? Check(Meeting? meeting, int version) => meeting switch
    {
        null => Result<DateOnly>.Missing("That meeting"),
        _ when meeting.Version != version => Result<DateOnly>.Conflict(new(
            "meeting", meeting.ChangedBy, meeting.ChangedAt, meeting.Version, [new("State", "State", "planned", meeting.State.ToString().ToLowerInvariant())])),
        _ => null,
    };
}
