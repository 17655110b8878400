using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Briefs;

[Permitted(WorkstreamPermissions.Manage)]
internal sealed class BriefModel(ISender sender) : WorkstreamForm(sender)
{
    [BindProperty]
    public BriefForm Form { get; set; } = new();

    public People People { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Ready(token) is { } no)
        {
            return no;
        }

        Form = BriefForm.From(Head.Brief, Head.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token) =>
        await Ready(token) ?? Answer(await Sender.Send(new EditBrief(Key, Form.Version, Form.Read()), token));

    public async Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        if (await Ready(token) is { } no)
        {
            return no;
        }

        Form = BriefForm.From(Conflict, People);
        return Answer(await Sender.Send(new EditBrief(Key, Form.Version, Form.Read()), token));
    }

    protected override bool May(WorkstreamHead head) => head.MayManage;

    private async Task<IActionResult?> Ready(CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        People = (await Sender.Send(new GetActionFields(null), token)).Value.People;
        return null;
    }
}
