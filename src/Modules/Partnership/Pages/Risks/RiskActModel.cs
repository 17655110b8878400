using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Risks;

internal sealed record RiskActForm
{
    public int Version { get; set; }

    public Guid? BoardId { get; init; }

    public string? Reason { get; init; }

    public string? Outcome { get; init; }
}

/// <summary>A page with one act on an open risk: show the form, send, go back to the risk.</summary>
internal abstract class RiskActModel(ISender sender) : PageModel
{
    [BindProperty]
    public RiskActForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetRisk(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Form = new() { Version = found.Value.Version };
        await Load(token);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var saved = ModelState.IsValid ? await sender.Send(Act(), token) : Result<string>.Invalid();
        if (saved.Ok)
        {
            return Redirect($"/risks/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    protected abstract ICommand<string> Act();

    protected virtual Task Load(CancellationToken token) => Task.CompletedTask;
}
