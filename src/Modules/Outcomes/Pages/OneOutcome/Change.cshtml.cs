using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.OneOutcome;

internal sealed record OutcomeForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public string? OtherEvidence { get; init; }
}

[Permitted(OutcomesPermissions.Manage)]
internal sealed class ChangeModel(ISender sender) : PageModel
{
    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var found = await sender.Send(new GetOutcome(Number), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var outcome = found.Value.Outcome;
        Form = new() { Version = outcome.Version, Title = outcome.Title, OtherEvidence = outcome.OtherEvidence };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        var saved = await sender.Send(new ChangeOutcome(Number, Form.Version, Form.Title ?? "", Form.OtherEvidence ?? ""), token);
        if (saved.Ok)
        {
            return Redirect($"/outcomes/{Number}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
