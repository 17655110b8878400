using Governance.Partnership.Contracts;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Organisations;

internal sealed record OrganisationForm
{
    public int Version { get; set; }

    public string? Name { get; init; }

    public string? ShortName { get; init; }

    public Sector? Sector { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public Guid? SuccessorId { get; init; }
}

[Permitted(PartnershipPermissions.Organisations)]
internal sealed class EditModel(ISender sender) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public IReadOnlyList<OrganisationLine> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await Load(token);
        if (Id is null)
        {
            return Page();
        }

        var found = await sender.Send(new GetOrganisation(Id.Value), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var line = found.Value.Line;
        Form = new()
        {
            Version = found.Value.Version,
            Name = line.Name,
            ShortName = line.ShortName,
            Sector = line.Sector,
            From = DateParts.From(line.From),
            To = DateParts.From(line.To),
            SuccessorId = line.SuccessorId,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var fromRead = Form.From.TryToDate("first day", "From", out var from, out var wrongFrom);
        var toRead = Form.To.TryToOptionalDate("last day", "To", out var to, out var wrongTo);
        if (!fromRead || !toRead)
        {
            return this.Refused(Result<Guid>.Invalid([.. new[] { wrongFrom, wrongTo }.OfType<Problem>()]));
        }

        var saved = await sender.Send(new SaveOrganisation(Id, Form.Version, Form.Name ?? "", Form.ShortName ?? "", Form.Sector, from, to, Form.SuccessorId), token);
        if (saved.Ok)
        {
            return Redirect($"/organisations/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var lines = await sender.Send(new GetOrganisations(), token);
        Others = lines.Ok ? [.. lines.Value.Where(l => l.Id != Id)] : [];
    }
}
