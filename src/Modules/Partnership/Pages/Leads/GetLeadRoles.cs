using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Leads;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Leads;

/// <summary>Every accountable post, those no longer named included.</summary>
internal sealed record GetLeadRoles : IQuery<IReadOnlyList<LeadRoleLine>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record LeadRoleLine(
    Guid Id, int Version, string Title, string ShortName, Sector Sector, DateOnly From, DateOnly? To, Guid? SuccessorId, bool Several, bool MustBeFilled, string Source, DateTimeOffset ChangedAt, string ChangedBy)
{
    public string Days => To is { } to ? $" (until {UkText.ShortDate(to)})" : "";
}

internal sealed class GetLeadRolesHandler(GovernanceDb db) : IRequestHandler<GetLeadRoles, Result<IReadOnlyList<LeadRoleLine>>>
{
    public async Task<Result<IReadOnlyList<LeadRoleLine>>> Handle(GetLeadRoles request, CancellationToken token) =>
        await db.Set<LeadRole>().AsNoTracking().OrderBy(r => r.Order).ThenBy(r => r.Title)
            .Select(r => new LeadRoleLine(r.Id, r.Version, r.Title, r.ShortName, r.Sector, r.From, r.To, r.SuccessorId, r.Several, r.MustBeFilled, r.Source, r.ChangedAt, r.ChangedBy))
            .ToListAsync(token);
}
