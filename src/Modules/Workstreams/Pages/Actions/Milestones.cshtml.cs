using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Milestones;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class MilestonesModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public MilestoneForm Form { get; set; } = new();

    public IReadOnlyList<MilestonePart> All { get; private set; } = [];

    public Task<IActionResult> OnGet(CancellationToken token) => Show(token);

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        return Form.Due.TryToDate("due date", nameof(Form.Due), out var due, out var wrong)
            ? await Answer(await Sender.Send(new AddMilestone(Head.Id, Form.Title ?? "", due), token), Head.Url + "/milestones", token)
            : await Answer([wrong], token);
    }

    protected override bool May(ActionHead head) => head.MayUpdate;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        All = (await Sender.Send(new GetActionParts(Head.Id), token)).Value.Milestones;
        return null;
    }
}

internal sealed record MilestoneForm
{
    public string? Title { get; set; }

    public DateParts Due { get; set; } = new();

    public DateParts MetOn { get; set; } = new();

    public int Version { get; set; }
}
