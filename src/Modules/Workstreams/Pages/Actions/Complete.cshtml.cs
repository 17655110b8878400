using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine.Updating;
using Governance.Workstreams.Pages.Actions.Finishing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class CompleteModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public CompleteForm Form { get; set; } = new();

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

        return Form.CompletedOn.TryToDate("day it was done", nameof(Form.CompletedOn), out var done, out var wrong)
            ? await Answer(await Sender.Send(new CompleteAction(Head.Id, Form.Version, done, Form.Impact ?? ""), token), Head.Url, token)
            : await Answer([wrong], token);
    }

    public Task<IActionResult> OnPostResolve(CancellationToken token)
    {
        Form = new()
        {
            CompletedOn = DateParts.From(UpdateWords.Day(Conflict.Chosen(nameof(Form.CompletedOn)))),
            Impact = Conflict.Chosen(nameof(Form.Impact)),
            Version = Conflict.Version,
        };
        return OnPost(token);
    }

    protected override bool May(ActionHead head) => head.MayUpdate;
}

internal sealed record CompleteForm
{
    public DateParts CompletedOn { get; set; } = new();

    public string? Impact { get; set; }

    public int Version { get; set; }
}
