using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Blockers;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class BlockersModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public NewBlockerForm Form { get; set; } = new();

    public IReadOnlyList<BlockerView> All { get; private set; } = [];

    public Task<IActionResult> OnGet(CancellationToken token) => Show(token);

    public async Task<IActionResult> OnPost(CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new OpenBlocker(Head.Id, Form.Text ?? "", Form.Critical), token), Head.Url + "/blockers", token);

    protected override bool May(ActionHead head) => head.MayUpdate;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        All = (await Sender.Send(new GetActionParts(Head.Id), token)).Value.Blockers;
        return null;
    }
}

internal sealed record NewBlockerForm
{
    public string? Text { get; set; }

    public bool Critical { get; set; }
}
