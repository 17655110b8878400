using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Seats;

/// <summary>Accounts and organisations a seat may be given to.</summary>
internal sealed record GetSeatChoices : IQuery<SeatChoices>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed record SeatChoices(IReadOnlyList<Choice> Accounts, IReadOnlyList<Choice> Organisations);

internal sealed class GetSeatChoicesHandler(GovernanceDb db) : IRequestHandler<GetSeatChoices, Result<SeatChoices>>
{
    public async Task<Result<SeatChoices>> Handle(GetSeatChoices request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var accounts = await db.Users.AsNoTracking().OrderBy(a => a.RoleName).Select(a => new { a.Id, a.RoleName }).ToListAsync(token);
        var organisations = await db.Set<Organisation>().AsNoTracking().Where(o => o.To == null || o.To >= today).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(token);
        return new SeatChoices(Choice.From(accounts, a => a.Id, a => a.RoleName), Choice.From(organisations, o => o.Id, o => o.Name));
    }
}
