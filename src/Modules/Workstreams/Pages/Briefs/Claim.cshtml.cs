using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine.Updating;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Briefs;

[Permitted(WorkstreamPermissions.Claim)]
internal sealed class ClaimModel(ISender sender) : WorkstreamForm(sender)
{
    [BindProperty]
    public ClaimForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        Form = new() { ClaimedRag = Head.Claimed?.ToString() ?? "", ClaimReason = Head.ClaimReason, Version = Head.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token) => await Find(token) ?? await Save(token);

    public Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        Form = new()
        {
            ClaimedRag = UpdateWords.Claimed(Conflict.Chosen(nameof(ClaimForm.ClaimedRag)))?.ToString() ?? "",
            ClaimReason = Conflict.Chosen(nameof(ClaimForm.ClaimReason)),
            Version = Conflict.Version,
        };
        return OnPost(token);
    }

    protected override bool May(WorkstreamHead head) => head.MayClaim;

    private async Task<IActionResult> Save(CancellationToken token)
    {
        RagStatus? claimed = Enum.TryParse<RagStatus>(Form.ClaimedRag, out var status) ? status : null;
        return Answer(await Sender.Send(new ClaimWorkstream(Key, Form.Version, claimed, Form.ClaimReason ?? ""), token));
    }
}

internal sealed record ClaimForm
{
    public string? ClaimedRag { get; set; }

    public string? ClaimReason { get; set; }

    public int Version { get; set; }
}
