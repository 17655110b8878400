using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages.Actions.Editing;
using Governance.Workstreams.Pages.Briefs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Manage)]
internal sealed class NewModel(ISender sender) : PageModel
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public WorkstreamHead Head { get; private set; } = null!;

    public People People { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string key, CancellationToken token) => await Find(key, token) ?? Page();

    public async Task<IActionResult> OnPost(string key, CancellationToken token)
    {
        if (await Find(key, token) is { } no)
        {
            return no;
        }

        var fields = Form.Read();
        var result = fields.Ok ? await sender.Send(new CreateAction(key, Form.Reference ?? "", fields.Value), token) : fields.As<string>();
        return result.Ok ? Redirect(ActionUrl.Of(key, result.Value)) : this.Refusal(result) ?? Page();
    }

    private async Task<IActionResult?> Find(string key, CancellationToken token)
    {
        var head = await sender.Send(new GetWorkstreamHead(key), token);
        if (!head.Ok)
        {
            return this.Refusal(head);
        }

        Head = head.Value;
        People = (await sender.Send(new GetActionFields(null), token)).Value.People;
        return Head.MayManage ? null : Forbid();
    }
}
