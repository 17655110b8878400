using System.Security.Cryptography;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Identity;

namespace Governance.Partnership.Data.Demo;

internal sealed class OrganisationsDemo(GovernanceDb db) : IDemoData
{
    public int Order => 10;

    public string What => "organisations and accounts";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var organisations = DemoOrganisations.Make();
        db.AddRange(organisations.All());

        // Personas sign in by a click; nobody ever learns the password, and one hash for all keeps the first start fast.
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
        db.AddRange(DemoPersona.In(organisations).Select(p => AccountOf(p, hash)));
        await db.SaveChangesAsync(token);
    }

    private static Account AccountOf(DemoPersona persona, string passwordHash) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = persona.UserName,
        NormalizedUserName = persona.UserName.ToUpperInvariant(),
        Email = persona.UserName,
        NormalizedEmail = persona.UserName.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Guid.CreateVersion7().ToString("N"),
        PasswordHash = passwordHash,
        RoleName = persona.RoleName,
        Roles = [.. persona.Holds],
        OrganisationId = persona.OrganisationId,
        IsPersona = true,
        PersonaNote = persona.Note,
    };
}
