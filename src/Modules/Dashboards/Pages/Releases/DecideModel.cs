using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Releases;

internal sealed record DecisionForm
{
    public int Version { get; set; }

    /// <summary>What was looked at, or why it is dropped.</summary>
    public string? Note { get; init; }
}

/// <summary>A page that decides what becomes of a release.</summary>
internal abstract class DecideModel(ISender sender) : PageModel
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    public ReleaseDetail View { get; private set; } = null!;

    protected ISender Sender { get; } = sender;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        if (await Find(number, token) is { } missing)
        {
            return missing;
        }

        Form = new() { Version = View.Release.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken token)
    {
        var decided = await Decide(number, Form, token);
        if (decided.Ok)
        {
            return Redirect($"/releases/{number}");
        }

        Form.Version = decided.Stale?.Version ?? Form.Version;
        return await Find(number, token) ?? this.Refused(decided);
    }

    protected abstract Task<Result<bool>> Decide(int number, DecisionForm form, CancellationToken token);

    private async Task<IActionResult?> Find(int number, CancellationToken token)
    {
        var found = await Sender.Send(new GetRelease(number), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? null : this.Refused(found);
    }
}
