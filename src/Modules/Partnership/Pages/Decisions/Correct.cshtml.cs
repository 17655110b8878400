using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Decisions;

internal sealed record CorrectForm
{
    public int Version { get; set; }

    public string? Reason { get; init; }
}

[Permitted(PartnershipPermissions.Decide)]
internal sealed class CorrectModel(ISender sender) : PageModel
{
    [BindProperty]
    public CorrectForm Form { get; set; } = new();

    public DecisionDetail Decision { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        Form = new() { Version = Decision.Version, Reason = Decision.OutcomeText };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        var saved = await sender.Send(new CorrectOutcome(Decision.Id, Form.Version, Form.Reason ?? ""), token);
        if (saved.Ok)
        {
            return Redirect($"/board/decisions/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(string reference, CancellationToken token)
    {
        var found = await sender.Send(new GetDecision(reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Decision = found.Value;
        return null;
    }
}
