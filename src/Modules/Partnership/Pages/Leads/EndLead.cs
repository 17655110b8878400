using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Leads;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Leads;

/// <summary>Says when a holder left an accountable post; it is vacant from the day after unless another holds it.</summary>
internal sealed record EndLead(Guid Id, int Version, DateOnly To) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Leads;
}

internal sealed class EndLeadHandler(GovernanceDb db) : IRequestHandler<EndLead, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(EndLead request, CancellationToken token)
    {
        if (await db.Set<AccountableLead>().SingleOrDefaultAsync(l => l.Id == request.Id, token) is not { } lead)
        {
            return Result<Guid>.Missing("That lead");
        }

        if (lead.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("lead", lead.ChangedBy, lead.ChangedAt, lead.Version, [new("To", "Last day", Said.Day(request.To), lead.To is { } end ? Said.Day(end) : "")]));
        }

        var organisation = await db.Set<Organisation>().AsNoTracking().SingleAsync(o => o.Id == lead.OrganisationId, token);
        var others = await db.Set<AccountableLead>().AsNoTracking().Where(l => l.RoleId == lead.RoleId && l.Id != lead.Id).ToListAsync(token);
        var role = await db.Set<LeadRole>().AsNoTracking().SingleAsync(r => r.Id == lead.RoleId, token);
        var problem = LeadEndsBeforeItStarts.Check(lead.From, request.To)
            ?? OrganisationWasNotThere.Check(organisation, request.To, "To")
            ?? (PostIsHeld.Check(role, lead.From, request.To, others) is { } held ? held with { Field = "To" } : null);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(lead, request.Version);
        lead.To = request.To;
        return lead.Id;
    }
}
