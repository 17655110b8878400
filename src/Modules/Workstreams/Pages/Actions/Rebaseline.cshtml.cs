using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine.Updating;
using Governance.Workstreams.Pages.Actions.Rebaselining;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class RebaselineModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public RebaselineForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var answer = await Show(token);
        Form.Version = Head?.Version ?? 0;
        return answer;
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        if (await Find(token) is { } no)
        {
            return no;
        }

        return Form.ToDue.TryToDate("new due date", nameof(Form.ToDue), out var due, out var wrong)
            ? await Answer(await Sender.Send(new AskRebaseline(Head.Id, Form.Version, due, Form.Reason ?? ""), token), Head.Url, token)
            : await Answer([wrong], token);
    }

    public Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        Form = new() { ToDue = DateParts.From(UpdateWords.Day(Conflict.Chosen(nameof(Form.ToDue)))), Reason = Conflict.Chosen(nameof(Form.Reason)), Version = Conflict.Version };
        return OnPost(token);
    }

    protected override bool May(ActionHead head) => head.MayUpdate;
}

internal sealed record RebaselineForm
{
    public DateParts ToDue { get; set; } = new();

    public string? Reason { get; set; }

    public int Version { get; set; }
}
