using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Releases;

internal sealed record DecisionForm
{
    public int Version { get; set; }

    public string? Note { get; init; }

    public string? Why { get; init; }
}

[Permitted(DashboardPermissions.Approve)]
internal sealed class ApproveModel(ISender sender) : PageModel
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    public ReleaseDetail View { get; private set; } = null!;

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
        var decided = await sender.Send(new ApproveRelease(number, Form.Version, Form.Note ?? ""), token);
        if (decided.Ok)
        {
            return Redirect($"/releases/{number}");
        }

        Form.Version = decided.Stale?.Version ?? Form.Version;
        return await Find(number, token) ?? this.Refused(decided);
    }

    private async Task<IActionResult?> Find(int number, CancellationToken token)
    {
        var found = await sender.Send(new GetRelease(number), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? null : this.Refused(found);
    }
}
