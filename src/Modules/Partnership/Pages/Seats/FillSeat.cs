using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Seats;

/// <summary>Puts somebody, as the role they hold, into a vacant seat.</summary>
internal sealed record FillSeat(Guid? SeatTypeId, Guid? AccountId, string RoleName, Guid? OrganisationId, DateOnly From) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class FillSeatRules : AbstractValidator<FillSeat>
{
    public FillSeatRules()
    {
        RuleFor(s => s.SeatTypeId).NotNull().WithMessage("Choose a seat");
        RuleFor(s => s.RoleName).NotEmpty().When(s => s.AccountId is null).WithMessage("Choose an account, or enter the role of somebody without one");
        RuleFor(s => s.RoleName).MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
    }
}

internal sealed class FillSeatHandler(GovernanceDb db) : IRequestHandler<FillSeat, Result<string>>
{
    public async Task<Result<string>> Handle(FillSeat request, CancellationToken token)
    {
        if (await db.Set<SeatType>().SingleOrDefaultAsync(t => t.Id == request.SeatTypeId, token) is not { } type)
        {
            return Result<string>.Missing("That seat");
        }

        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == type.BoardId, token);
        var account = request.AccountId is { } id ? await db.Users.AsNoTracking().Where(a => a.Id == id).Select(a => new { a.RoleName, a.OrganisationId }).SingleOrDefaultAsync(token) : null;
        var role = account?.RoleName ?? request.RoleName.Trim();
        var held = await (
            from seat in db.Set<Seat>().AsNoTracking()
            join other in db.Set<SeatType>() on seat.SeatTypeId equals other.Id
            where other.BoardId == board.Id && (seat.To == null || seat.To >= request.From)
            select seat).ToListAsync(token);
        var problem = SeatBeforeItsBoard.Check(board, request.From)
            ?? SeatTypeIsFull.Check(type, held.Count(s => s.SeatTypeId == type.Id))
            ?? HolderHasASeat.Check(role, held);
        if (problem is not null)
        {
            return problem;
        }

        // Two who fill the last vacancy at once both touch the type, so one of them is told.
        db.Expect(type, type.Version);
        db.Add(new Seat { SeatTypeId = type.Id, AccountId = account is null ? null : request.AccountId, RoleName = role, OrganisationId = request.OrganisationId ?? account?.OrganisationId, From = request.From });
        return role;
    }
}
