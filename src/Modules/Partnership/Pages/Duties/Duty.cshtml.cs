using Governance.Partnership.Pages.Organisations;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Duties;

internal sealed record DutyForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public string? Source { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public Guid? AccountableId { get; init; }

    public string? AccountableRole { get; init; }

    public List<Guid> DeliveredBy { get; init; } = [];

    public string? Reserved { get; init; }
}

[Permitted(PartnershipPermissions.Duties)]
internal sealed class DutyModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await Load(token);
        if (Id is null)
        {
            Form = new() { From = DateParts.From(clock.Today) };
            return Page();
        }

        var found = await sender.Send(new GetDuty(Id.Value), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Form = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var fromRead = Form.From.TryToDate("day it is in force from", "From", out var from, out var wrongFrom);
        var toRead = Form.To.TryToOptionalDate("day it is in force until", "To", out var to, out var wrongTo);
        if (!fromRead || !toRead)
        {
            return this.Refused(Result<Guid>.Invalid([.. new[] { wrongFrom, wrongTo }.OfType<Problem>()]));
        }

        var saved = await sender.Send(
            new SaveDuty(Id, Form.Version, Form.Title ?? "", Form.Text ?? "", Form.Source ?? "", from, to, Form.AccountableId, Form.AccountableRole ?? "", Form.Reserved ?? "", Form.DeliveredBy), token);
        if (saved.Ok)
        {
            return Redirect("/responsibilities");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var lines = await sender.Send(new GetOrganisations(), token);
        Organisations = lines.Ok ? Choice.From(lines.Value.Where(o => o.To is null), o => o.Id, o => o.Name) : [];
    }
}
