using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Meetings;

/// <summary>Moves one meeting. The series leaves it alone from then on.</summary>
internal sealed record AdjustMeeting(Guid Id, int Version, DateOnly On, TimeOnly? StartsAt, string Place) : ICommand<DateOnly>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class AdjustMeetingRules : AbstractValidator<AdjustMeeting>
{
    public AdjustMeetingRules()
    {
        RuleFor(m => m.StartsAt).NotNull().WithMessage("Enter a start time, such as 10:00");
        RuleFor(m => m.Place).NotEmpty().WithMessage("Say where the board meets; online counts").MaximumLength(160).WithMessage("The place must be 160 characters or fewer");
    }
}

internal sealed class AdjustMeetingHandler(GovernanceDb db) : IRequestHandler<AdjustMeeting, Result<DateOnly>>
{
    public async Task<Result<DateOnly>> Handle(AdjustMeeting request, CancellationToken token)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == request.Id, token) is not { } meeting)
        {
            return Result<DateOnly>.Missing("That meeting");
        }

        if (meeting.Version != request.Version)
        {
            return Result<DateOnly>.Conflict(Stale(request, meeting));
        }

        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == meeting.BoardId, token);
        var taken = request.On != meeting.On && await db.Set<Meeting>().AnyAsync(m => m.BoardId == board.Id && m.On == request.On, token);
        var problem = MeetingIsNotPlanned.Check(meeting)
            ?? MeetingBeforeItsBoard.Check(board, request.On)
            ?? MeetingInThePast.Check(request.On, db.Clock.Today)
            ?? DayIsTaken.Check(taken, request.On);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(meeting, request.Version);
        (meeting.On, meeting.StartsAt, meeting.Place, meeting.FromSeries) = (request.On, request.StartsAt!.Value, request.Place.Trim(), false);
        return meeting.On;
    }

    private static StaleSave Stale(AdjustMeeting request, Meeting meeting) => new("meeting", meeting.ChangedBy, meeting.ChangedAt, meeting.Version,
    [
        new("On", "Day", UkText.Date(request.On), UkText.Date(meeting.On)),
        new("StartsAt", "Time", request.StartsAt is { } at ? UkText.Time(at) : "", UkText.Time(meeting.StartsAt)),
        new("Place", "Place", request.Place, meeting.Place),
    ]);
}
