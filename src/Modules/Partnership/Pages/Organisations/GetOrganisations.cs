using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Organisations;

internal sealed record GetOrganisations : IQuery<IReadOnlyList<OrganisationLine>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record OrganisationLine(
    Guid Id, string Name, string ShortName, Sector Sector, DateOnly From, DateOnly? To, Guid? SuccessorId, string? Successor, DateTimeOffset ChangedAt, string ChangedBy);

internal sealed class GetOrganisationsHandler(GovernanceDb db) : IRequestHandler<GetOrganisations, Result<IReadOnlyList<OrganisationLine>>>
{
    public async Task<Result<IReadOnlyList<OrganisationLine>>> Handle(GetOrganisations request, CancellationToken token) =>
        Result<IReadOnlyList<OrganisationLine>>.Done(await (
            from o in db.Set<Organisation>().AsNoTracking()
            join after in db.Set<Organisation>() on o.SuccessorId equals after.Id into successors
            from successor in successors.DefaultIfEmpty()
            orderby o.Name
            select new OrganisationLine(
                o.Id, o.Name, o.ShortName, o.Sector, o.From, o.To, o.SuccessorId, successor == null ? null : successor.Name, o.ChangedAt, o.ChangedBy))
            .ToListAsync(token));
}
