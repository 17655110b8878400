using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine.Updating;
using Governance.Workstreams.Pages.Actions.Milestones;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class MilestoneModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public MilestoneForm Form { get; set; } = new();

    public MilestonePart Stored { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken token)
    {
        var answer = await Show(token);
        if (Stored is not null)
        {
            Form = new() { Title = Stored.Title, Due = DateParts.From(Stored.Due), MetOn = DateParts.From(Stored.MetOn), Version = Stored.Version };
        }

        return answer;
    }

    public async Task<IActionResult> OnPostEdit(Guid id, CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        return Form.Due.TryToDate("due date", nameof(Form.Due), out var due, out var wrong)
            ? await Answer(await Sender.Send(new EditMilestone(id, Form.Version, Form.Title ?? "", due), token), Head.Url + "/milestones", token)
            : await Answer([wrong], token);
    }

    public async Task<IActionResult> OnPostMeet(Guid id, CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        return Form.MetOn.TryToOptionalDate("day it was reached", nameof(Form.MetOn), out var met, out var wrong)
            ? await Answer(await Sender.Send(new MeetMilestone(id, Form.Version, met), token), Head.Url + "/milestones", token)
            : await Answer([wrong], token);
    }

    public Task<IActionResult> OnPostResolve(Guid id, CancellationToken token)
    {
        Form = new()
        {
            Title = Conflict.Chosen(nameof(Form.Title)),
            Due = DateParts.From(UpdateWords.Day(Conflict.Chosen(nameof(Form.Due)))),
            MetOn = DateParts.From(UpdateWords.Day(Conflict.Chosen(nameof(Form.MetOn)))),
            Version = Conflict.Version,
        };
        return Conflict.Yours.ContainsKey(nameof(Form.Title)) ? OnPostEdit(id, token) : OnPostMeet(id, token);
    }

    protected override bool May(ActionHead head) => head.MayUpdate;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        var all = (await Sender.Send(new GetActionParts(Head.Id), token)).Value.Milestones;
        var id = Guid.TryParse(RouteData.Values["id"]?.ToString(), out var routed) ? routed : Guid.Empty;
        Stored = all.FirstOrDefault(m => m.Id == id)!;
        return Stored is null ? NotFound() : null;
    }
}
