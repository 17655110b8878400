using Governance.Platform.Security;
using Governance.Platform.Ui;

namespace Governance.Host.Pages.Administration.Accounts;

internal sealed record AccountForm
{
    public static readonly IReadOnlyList<Choice> RoleChoices = [.. Platform.Security.Roles.All.Select(r => new Choice(r, r.Replace('-', ' ')))];

    public string Stamp { get; set; } = "";

    public string? Username { get; init; }

    public string? Email { get; init; }

    public string? RoleName { get; init; }

    public List<string> Roles { get; init; } = [];

    public Guid? OrganisationId { get; init; }
}
