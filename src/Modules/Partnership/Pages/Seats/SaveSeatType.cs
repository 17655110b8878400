using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Seats;

/// <summary>Adds a type of seat to a board, or changes one when it has an id. None required takes it off the board.</summary>
internal sealed record SaveSeatType(string BoardKey, Guid? Id, int Version, string Title, int Required, Sector? Sector) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class SaveSeatTypeRules : AbstractValidator<SaveSeatType>
{
    public SaveSeatTypeRules()
    {
        RuleFor(t => t.Title).NotEmpty().WithMessage("Say who the seat is for, such as Primary headteachers").MaximumLength(120).WithMessage("This must be 120 characters or fewer");
        RuleFor(t => t.Required).InclusiveBetween(0, 60).WithMessage("Enter how many seats, from 0 to 60");
        RuleFor(t => t.Sector).NotNull().WithMessage("Choose a sector");
    }
}

internal sealed class SaveSeatTypeHandler(GovernanceDb db, TermsOfTheDay former) : IRequestHandler<SaveSeatType, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveSeatType request, CancellationToken token)
    {
        if (await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Key == request.BoardKey, token) is not { } board)
        {
            return Result<Guid>.Missing("That board");
        }

        var types = await db.Set<SeatType>().Where(t => t.BoardId == board.Id).ToListAsync(token);
        if (request.Id is null)
        {
            var added = new SeatType { BoardId = board.Id, Title = request.Title.Trim(), Required = request.Required, Sector = request.Sector!.Value, Order = types.Select(t => t.Order).DefaultIfEmpty().Max() + 1 };
            db.Add(added);
            return added.Id;
        }

        return types.SingleOrDefault(t => t.Id == request.Id) is { } type ? await Change(request, board, type, types, token) : Result<Guid>.Missing("That seat");
    }

    private async Task<Result<Guid>> Change(SaveSeatType request, Board board, SeatType type, List<SeatType> types, CancellationToken token)
    {
        if (type.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("seat", type.ChangedBy, type.ChangedAt, type.Version,
            [
                new("Title", "Seat", request.Title, type.Title),
                new("Required", "Number", UkText.Number(request.Required), UkText.Number(type.Required)),
            ]));
        }

        var today = db.Clock.Today;
        var held = await db.Set<Seat>().CountAsync(s => s.SeatTypeId == type.Id && s.From <= today && (s.To == null || s.To >= today), token);
        var seats = types.Where(t => t.Id != type.Id).Sum(t => t.Required) + request.Required;
        var problem = SeatTypeHoldsMore.Check(request.Required, held) ?? (QuorumExceedsSeats.Check(board.Quorum, seats) is { } quorum ? quorum with { Field = "Required" } : null);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(type, request.Version);
        if (type.Required != request.Required || type.Sector != request.Sector)
        {
            await former.KeepSeats(type, token);
        }

        (type.Title, type.Required, type.Sector) = (request.Title.Trim(), request.Required, request.Sector!.Value);
        return type.Id;
    }
}
