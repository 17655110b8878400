using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Pages.Leads;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Organisations;

internal sealed record GetOrganisation(Guid Id) : IQuery<OrganisationDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record OrganisationDetail(OrganisationLine Line, int Version, IReadOnlyList<OrganisationSeat> Seats, IReadOnlyList<NodeGroup> Connected)
{
    public IReadOnlyList<OrganisationBefore> Before { get; init; } = [];

    public LeadRegister Leads { get; init; } = new(default, [], []);
}

/// <summary>An organisation this one took over from.</summary>
internal sealed record OrganisationBefore(Guid Id, string Name, DateOnly From, DateOnly To);

internal sealed record OrganisationSeat(string BoardKey, string Board, string SeatType, string RoleName, DateOnly From, DateOnly? To);

internal sealed class GetOrganisationHandler(GovernanceDb db, ThreadReader threads, ISender sender) : IRequestHandler<GetOrganisation, Result<OrganisationDetail>>
{
    public async Task<Result<OrganisationDetail>> Handle(GetOrganisation request, CancellationToken token)
    {
        var found = await (
            from o in db.Set<Organisation>().AsNoTracking()
            join after in db.Set<Organisation>() on o.SuccessorId equals after.Id into successors
            from successor in successors.DefaultIfEmpty()
            where o.Id == request.Id
            select new
            {
                Line = new OrganisationLine(o.Id, o.Name, o.ShortName, o.Sector, o.From, o.To, o.SuccessorId, successor == null ? null : successor.Name, o.ChangedAt, o.ChangedBy),
                o.Version,
            }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<OrganisationDetail>.Missing("That organisation");
        }

        var seats = await (
            from seat in db.Set<Seat>().AsNoTracking()
            join type in db.Set<SeatType>() on seat.SeatTypeId equals type.Id
            join board in db.Set<Board>() on type.BoardId equals board.Id
            where seat.OrganisationId == request.Id
            orderby board.Order, type.Order, seat.RoleName
            select new OrganisationSeat(board.Key, board.Name, type.Title, seat.RoleName, seat.From, seat.To)).ToListAsync(token);
        var before = await db.Set<Organisation>().AsNoTracking().Where(o => o.SuccessorId == request.Id && o.To != null)
            .OrderBy(o => o.To).Select(o => new OrganisationBefore(o.Id, o.Name, o.From, o.To!.Value)).ToListAsync(token);
        return new OrganisationDetail(found.Line, found.Version, seats, await threads.Neighbours(new(NodeTypes.Organisation, request.Id), token))
        {
            Before = before,
            Leads = (await sender.Send(new GetLeads(OrganisationId: request.Id), token)).Value,
        };
    }
}
