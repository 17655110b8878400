using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Manage)]
internal sealed class EditModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public People People { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        var stored = await Sender.Send(new GetActionFields(Head.Id), token);
        (Form, People) = (ActionForm.From(stored.Value.Fields, Head.Version), stored.Value.People);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token) => await Find(token) ?? await Save(token);

    public async Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        await Prepare(token);
        Form = ActionForm.From(Conflict, People);
        return await Save(token);
    }

    protected override bool May(ActionHead head) => head.MayManage;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        People = (await Sender.Send(new GetActionFields(null), token)).Value.People;
        return null;
    }

    private async Task<IActionResult> Save(CancellationToken token)
    {
        var fields = Form.Read();
        return fields.Ok
            ? await Answer(await Sender.Send(new EditAction(Head.Id, Form.Version, fields.Value), token), Head.Url, token)
            : await Answer(fields.Problems, token);
    }
}
