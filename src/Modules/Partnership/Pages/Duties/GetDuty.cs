using Governance.Partnership.Domain.Duties;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Duties;

/// <summary>A duty as its form shows it.</summary>
internal sealed record GetDuty(Guid Id) : IQuery<DutyForm>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Duties;
}

internal sealed class GetDutyHandler(GovernanceDb db) : IRequestHandler<GetDuty, Result<DutyForm>>
{
    public async Task<Result<DutyForm>> Handle(GetDuty request, CancellationToken token)
    {
        if (await db.Set<Duty>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.Id, token) is not { } duty)
        {
            return Result<DutyForm>.Missing("That duty");
        }

        return new DutyForm
        {
            Version = duty.Version,
            Title = duty.Title,
            Text = duty.Text,
            Source = duty.Source,
            From = DateParts.From(duty.From),
            To = DateParts.From(duty.To),
            AccountableId = duty.AccountableId,
            AccountableRole = duty.AccountableRole,
            Reserved = duty.Reserved,
            DeliveredBy = await db.Set<DutyDelivery>().Where(d => d.DutyId == duty.Id).Select(d => d.OrganisationId).ToListAsync(token),
        };
    }
}
