using Governance.Partnership.Pages.Organisations;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Disputes;

internal sealed record DisputeForm
{
    public string? Title { get; init; }

    public string? Detail { get; init; }

    public Guid? RaisedById { get; init; }

    public Guid? AgainstId { get; init; }

    public DateParts On { get; init; } = new();
}

[Permitted(PartnershipPermissions.Disputes)]
internal sealed class NewModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public DisputeForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken token)
    {
        Form = new() { On = DateParts.From(clock.Today) };
        await Load(token);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        if (!Form.On.TryToDate("day it was raised", "On", out var on, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new RaiseDispute(Form.Title ?? "", Form.Detail ?? "", Form.RaisedById, Form.AgainstId, on), token);
        return saved.Ok ? Redirect($"/disputes/{saved.Value}") : this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var found = await sender.Send(new GetOrganisations(), token);
        Organisations = found.Ok ? Choice.From(found.Value, o => o.Id, o => o.To is { } to ? $"{o.Name} (until {UkText.ShortDate(to)})" : o.Name) : [];
    }
}
