using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Seats;

/// <summary>Says when somebody left a seat; it is vacant from the day after.</summary>
internal sealed record EndSeat(Guid SeatId, int Version, DateOnly To) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class EndSeatHandler(GovernanceDb db) : IRequestHandler<EndSeat, Result<string>>
{
    public async Task<Result<string>> Handle(EndSeat request, CancellationToken token)
    {
        if (await db.Set<Seat>().SingleOrDefaultAsync(s => s.Id == request.SeatId, token) is not { } seat)
        {
            return Result<string>.Missing("That seat");
        }

        if (seat.Version != request.Version)
        {
            return Result<string>.Conflict(new("seat", seat.ChangedBy, seat.ChangedAt, seat.Version, [new("To", "Last day", Said.Day(request.To), seat.To is { } to ? Said.Day(to) : "")]));
        }

        if (SeatEndsBeforeItStarts.Check(seat, request.To) is { } early)
        {
            return early;
        }

        db.Expect(seat, request.Version);
        seat.To = request.To;
        return seat.RoleName;
    }
}
