using FluentValidation;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Meetings;

/// <summary>Adds one meeting outside the series.</summary>
internal sealed record AddMeeting(string BoardKey, DateOnly On, TimeOnly? StartsAt, string Place) : ICommand<DateOnly>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class AddMeetingRules : AbstractValidator<AddMeeting>
{
    public AddMeetingRules()
    {
        RuleFor(m => m.StartsAt).NotNull().WithMessage("Enter a start time, such as 10:00");
        RuleFor(m => m.Place).NotEmpty().WithMessage("Say where the board meets; online counts").MaximumLength(160).WithMessage("The place must be 160 characters or fewer");
    }
}

internal sealed class AddMeetingHandler(GovernanceDb db, AgendaKeeper agenda) : IRequestHandler<AddMeeting, Result<DateOnly>>
{
    public async Task<Result<DateOnly>> Handle(AddMeeting request, CancellationToken token)
    {
        if (await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Key == request.BoardKey, token) is not { } board)
        {
            return Result<DateOnly>.Missing("That board");
        }

        var taken = await db.Set<Meeting>().AnyAsync(m => m.BoardId == board.Id && m.On == request.On, token);
        var problem = MeetingBeforeItsBoard.Check(board, request.On)
            ?? MeetingInThePast.Check(request.On, db.Clock.Today)
            ?? DayIsTaken.Check(taken, request.On);
        if (problem is not null)
        {
            return problem;
        }

        var meeting = new Meeting { BoardId = board.Id, On = request.On, StartsAt = request.StartsAt!.Value, Place = request.Place.Trim() };
        db.Add(meeting);
        await agenda.Open(board.Id, [meeting], token);
        return request.On;
    }
}
