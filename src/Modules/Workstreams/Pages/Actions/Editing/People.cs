using Governance.Partnership.Contracts;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Editing;

/// <summary>Somebody who may own, lead or clear something, as the role they hold.</summary>
internal sealed record RoleHolder(Guid Id, string RoleName, IReadOnlyList<string> Roles);

/// <summary>Whom and what an action can be given to.</summary>
internal sealed record People(IReadOnlyList<RoleHolder> Accounts, IReadOnlyList<OrganisationView> Organisations, IReadOnlyList<Theme> Themes)
{
    public (Guid? Id, string Role) Owner(Guid? id, string otherwise) =>
        Accounts.FirstOrDefault(a => a.Id == id) is { } known ? (known.Id, known.RoleName) : (null, otherwise.Trim());

    public (Guid? Id, string Name) Partner(Guid? id, string otherwise) =>
        Organisations.FirstOrDefault(o => o.Id == id) is { } known ? (known.Id, known.ShortName) : (null, id is null ? "" : otherwise);
}

internal sealed class PeopleReader(GovernanceDb db, IPartnershipRegister register, UkClock clock)
{
    public async Task<People> Read(CancellationToken token)
    {
        var accounts = await db.Set<Account>().AsNoTracking().OrderBy(a => a.RoleName)
            .Select(a => new RoleHolder(a.Id, a.RoleName, a.Roles)).ToListAsync(token);
        return new(
            accounts,
            await register.Organisations(clock.Today, token),
            await db.Set<Theme>().AsNoTracking().OrderBy(t => t.Title).ToListAsync(token));
    }
}
