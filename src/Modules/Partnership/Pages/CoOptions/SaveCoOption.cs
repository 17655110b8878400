using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.CoOptions;

/// <summary>Co-opts somebody for a period or for one agenda item, or changes that when it has an id.</summary>
internal sealed record SaveCoOption(string BoardKey, Guid? Id, int Version, string RoleName, Guid? OrganisationId, string Why, DateOnly? From, DateOnly? To, Guid? AgendaItemId) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class SaveCoOptionRules : AbstractValidator<SaveCoOption>
{
    public SaveCoOptionRules()
    {
        RuleFor(c => c.RoleName).NotEmpty().WithMessage("Enter the role of whoever is co-opted").MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
        RuleFor(c => c.Why).NotEmpty().WithMessage("Say why, in a sentence: members will read it").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
    }
}

internal sealed class SaveCoOptionHandler(GovernanceDb db) : IRequestHandler<SaveCoOption, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveCoOption request, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Key == request.BoardKey, token);
        var row = request.Id is { } id ? await db.Set<CoOption>().SingleOrDefaultAsync(c => c.Id == id, token) : null;
        if (board is null || (request.Id is not null && row?.BoardId != board.Id))
        {
            return Result<Guid>.Missing("That co-option");
        }

        if (row is not null && row.Version != request.Version)
        {
            return Result<Guid>.Conflict(Stale(request, row));
        }

        if ((CoOptionIsForAPeriodOrAnItem.Check(request.From, request.To, request.AgendaItemId) ?? CoOptionEndsBeforeItStarts.Check(request.From, request.To)) is { } term)
        {
            return term;
        }

        var day = request.From ?? await Day(request.AgendaItemId!.Value, board.Id, token);
        if (day is not { } first)
        {
            return new Problem("item-missing", "Choose an agenda item from the list.", "AgendaItemId");
        }

        var held = await (
            from seat in db.Set<Seat>().AsNoTracking()
            join type in db.Set<SeatType>() on seat.SeatTypeId equals type.Id
            where type.BoardId == board.Id && seat.From <= first && (seat.To == null || seat.To >= first)
            select seat).ToListAsync(token);
        if (SeatHolderIsCoOpted.Check(request.RoleName, held) is { } seated)
        {
            return seated;
        }

        if (row is null)
        {
            row = new() { BoardId = board.Id, RoleName = "", Why = "" };
            db.Add(row);
        }
        else
        {
            db.Expect(row, request.Version);
        }

        (row.RoleName, row.OrganisationId, row.Why, row.From, row.To, row.AgendaItemId) =
            (request.RoleName.Trim(), request.OrganisationId, request.Why.Trim(), request.From, request.To, request.AgendaItemId);
        return row.Id;
    }

    private async Task<DateOnly?> Day(Guid itemId, Guid boardId, CancellationToken token) => await (
        from item in db.Set<AgendaItem>()
        join meeting in db.Set<Meeting>() on item.MeetingId equals meeting.Id
        where item.Id == itemId && meeting.BoardId == boardId
        select (DateOnly?)meeting.On).SingleOrDefaultAsync(token);

    private static StaleSave Stale(SaveCoOption request, CoOption row) => new("co-option", row.ChangedBy, row.ChangedAt, row.Version,
    [
        new("RoleName", "Role", request.RoleName, row.RoleName),
        new("Why", "Why", request.Why, row.Why),
        new("From", "First day", request.From is { } from ? Said.Day(from) : "", row.From is { } start ? Said.Day(start) : ""),
        new("To", "Last day", request.To is { } to ? Said.Day(to) : "", row.To is { } end ? Said.Day(end) : ""),
    ]);
}
