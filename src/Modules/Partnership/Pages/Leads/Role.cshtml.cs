using Governance.Partnership.Contracts;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Leads;

internal sealed record LeadRoleForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public string? ShortName { get; init; }

    public Sector? Sector { get; init; }

    public string? Source { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public Guid? SuccessorId { get; init; }

    public bool Several { get; init; }

    public bool MustBeFilled { get; init; }
}

[Permitted(PartnershipPermissions.Leads)]
internal sealed class RoleModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public LeadRoleForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public IReadOnlyList<LeadRoleLine> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var role = (await Load(token)).SingleOrDefault(r => r.Id == Id);
        if (Id is not null && role is null)
        {
            return NotFound();
        }

        Form = role is null ? new() { From = DateParts.From(clock.Today) } : new()
        {
            Version = role.Version,
            Title = role.Title,
            ShortName = role.ShortName,
            Sector = role.Sector,
            Source = role.Source,
            From = DateParts.From(role.From),
            To = DateParts.From(role.To),
            SuccessorId = role.SuccessorId,
            Several = role.Several,
            MustBeFilled = role.MustBeFilled,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var fromRead = Form.From.TryToDate("day it is named from", "From", out var from, out var wrongFrom);
        var toRead = Form.To.TryToOptionalDate("day it is named until", "To", out var to, out var wrongTo);
        if (!fromRead || !toRead)
        {
            return this.Refused(Result<Guid>.Invalid([.. new[] { wrongFrom, wrongTo }.OfType<Problem>()]));
        }

        var saved = await sender.Send(
            new SaveLeadRole(Id, Form.Version, Form.Title ?? "", Form.ShortName ?? "", Form.Sector, from, to, Form.SuccessorId, Form.Several, Form.MustBeFilled, Form.Source ?? ""), token);
        if (saved.Ok)
        {
            return Redirect("/organisations/lead-roles");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IReadOnlyList<LeadRoleLine>> Load(CancellationToken token)
    {
        var roles = (await sender.Send(new GetLeadRoles(), token)).Value;
        Others = [.. roles.Where(r => r.Id != Id)];
        return roles;
    }
}
