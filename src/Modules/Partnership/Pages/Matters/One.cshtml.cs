using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Matters;

internal sealed record ProgressForm
{
    public int Version { get; set; }

    public string? Text { get; init; }
}

[Permitted(PartnershipPermissions.Read)]
internal sealed class MatterModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public ProgressForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public MatterDetail Matter { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        Form = new() { Version = Matter.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostProgressAsync(CancellationToken token) =>
        await Load(token) ?? Answer(await sender.Send(new PostProgress(Matter.Id, Form.Version, Form.Text ?? ""), token));

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken token) =>
        await Load(token) ?? Answer(await sender.Send(new CloseMatter(Matter.Id, Form.Version, Form.Text ?? ""), token));

    private IActionResult Answer(Result<string> saved)
    {
        if (saved.Ok)
        {
            return Redirect($"/board/matters/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetMatter(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Matter = found.Value;
        return null;
    }
}
