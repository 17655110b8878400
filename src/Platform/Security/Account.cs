using Governance.Platform.Audit;
using Microsoft.AspNetCore.Identity;

namespace Governance.Platform.Security;

/// <summary>An account. People appear as the role they hold, never by name.</summary>
public sealed class Account : IdentityUser<Guid>, IAudited
{
    /// <summary>An account with a stamp of its own; changing the stamp ends its sign-ins.</summary>
    public Account()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    /// <summary>Role as people say it, such as <c>Head of Autism, ICB</c>.</summary>
    public string RoleName { get; set; } = "";

    /// <summary>Roles held, from <see cref="Security.Roles"/>.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>The partner organisation, or null.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>Shown as a one-click persona in the Development demo.</summary>
    public bool IsPersona { get; set; }

    /// <summary>What the persona is for, one line.</summary>
    public string PersonaNote { get; set; } = "";

    /// <summary>True until a one-time password has been changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>True when keyboard shortcuts are turned off for this person.</summary>
    public bool ShortcutsOff { get; set; }
}
