using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Leads;

internal sealed record EndLeadForm
{
    public int Version { get; set; }

    public DateParts To { get; init; } = new();
}

[Permitted(PartnershipPermissions.Leads)]
internal sealed class EndModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public EndLeadForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LeadLine? Lead { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await Load(token);
        Form = new() { Version = Lead?.Version ?? 0, To = DateParts.From(clock.Today) };
        return Lead is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        if (!Form.To.TryToDate("last day in the post", "To", out var to, out var wrong))
        {
            return this.Refused(Result<Guid>.Invalid(wrong));
        }

        var saved = await sender.Send(new EndLead(Id, Form.Version, to), token);
        if (saved.Ok)
        {
            return Redirect("/organisations/leads");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var found = await sender.Send(new GetLeads(), token);
        Lead = found.Ok ? found.Value.Posts.SelectMany(p => p.Held).Concat(found.Value.Others).SingleOrDefault(l => l.Id == Id) : null;
    }
}
