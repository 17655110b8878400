using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Finishing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Manage)]
internal sealed class CloseModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var answer = await Show(token);
        Form.Version = Head?.Version ?? 0;
        return answer;
    }

    public async Task<IActionResult> OnPost(CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new CloseAction(Head.Id, Form.Version, Form.Reason ?? ""), token), Head.Url, token);

    public Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        Form = new() { Reason = Conflict.Chosen(nameof(Form.Reason)), Version = Conflict.Version };
        return OnPost(token);
    }

    protected override bool May(ActionHead head) => head.MayManage;
}

internal sealed record ReasonForm
{
    public string? Reason { get; set; }

    public int Version { get; set; }
}
