using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Disputes;

internal sealed record DisputeWordsForm
{
    public int Version { get; init; }

    public string? Title { get; init; }

    public string? Detail { get; init; }
}

[Permitted(PartnershipPermissions.Disputes)]
internal sealed class EditModel(ISender sender) : PageModel
{
    [BindProperty]
    public DisputeWordsForm Form { get; set; } = new();

    [BindProperty]
    public ConflictForm Conflict { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public DisputeDetail Dispute { get; private set; } = null!;

    public StaleSave? Stale { get; private set; }

    /// <summary>Why it takes no change any more.</summary>
    public string? Closed => Dispute.Closed?.Message;

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        Form = new() { Version = Dispute.Version, Title = Dispute.Line.Title, Detail = Dispute.Detail };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        var saved = await sender.Send(new ChangeDispute(Reference, Form.Version, Form.Title ?? "", Form.Detail ?? ""), token);
        Stale = saved.Stale;
        return saved.Ok ? Redirect($"/disputes/{saved.Value}") : this.Refused(saved);
    }

    public Task<IActionResult> OnPostResolveAsync(CancellationToken token)
    {
        Form = new() { Version = Conflict.Version, Title = Conflict.Chosen("Title"), Detail = Conflict.Chosen("Detail") };
        return OnPostAsync(token);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetDispute(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Dispute = found.Value;
        return null;
    }
}
