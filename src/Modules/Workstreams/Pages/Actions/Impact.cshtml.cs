using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Finishing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class ImpactModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public ImpactForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var answer = await Show(token);
        Form = new() { Impact = Head?.Impact, Version = Head?.Version ?? 0 };
        return answer;
    }

    public async Task<IActionResult> OnPost(CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new RecordImpact(Head.Id, Form.Version, Form.Impact ?? ""), token), Head.Url, token);

    public Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        Form = new() { Impact = Conflict.Chosen(nameof(Form.Impact)), Version = Conflict.Version };
        return OnPost(token);
    }

    protected override bool May(ActionHead head) => head.MayUpdate;
}

internal sealed record ImpactForm
{
    public string? Impact { get; set; }

    public int Version { get; set; }
}
