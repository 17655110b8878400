using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Releases;

internal sealed record ReleaseForm
{
    public Audience? Audience { get; init; }

    public string? Title { get; init; }
}

[Permitted(DashboardPermissions.Release)]
internal sealed class NewModel(ISender sender, ReleaseQueue queue) : PageModel
{
    [BindProperty]
    public ReleaseForm Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var asked = await sender.Send(new AskRelease(Form.Audience, Form.Title ?? ""), token);
        if (!asked.Ok)
        {
            return this.Refused(asked);
        }

        queue.Add(asked.Value.Id);
        return Redirect($"/releases/{asked.Value.Number}");
    }
}
