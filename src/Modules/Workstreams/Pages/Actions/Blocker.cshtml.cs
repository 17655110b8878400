using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Blockers;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

/// <summary>Open to all who may read, since somebody a blocker was escalated to need not be able to update the action.</summary>
[Permitted(WorkstreamPermissions.Read)]
internal sealed class BlockerModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public BlockerForm Form { get; set; } = new();

    public BlockerView Stored { get; private set; } = null!;

    public IReadOnlyList<Choice> CanGoTo { get; private set; } = [];

    public bool MayAnswer => Stored.RaisedTo.Length > 0 && (Stored.RaisedToMe || Head.MayAccept);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken token)
    {
        var answer = await Show(token);
        if (Stored is not null)
        {
            Form = new() { Version = Stored.Version, Answer = Stored.Answer };
        }

        return answer;
    }

    public async Task<IActionResult> OnPostClose(Guid id, CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new CloseBlocker(id, Form.Version), token), Head.Url + "/blockers", token);

    public async Task<IActionResult> OnPostEscalate(Guid id, CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new EscalateBlocker(id, Form.Version, Form.ToAccountId), token), Head.Url + "/blockers", token);

    public async Task<IActionResult> OnPostAnswer(Guid id, CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new AnswerEscalation(id, Form.Version, Form.Answer ?? ""), token), Head.Url, token);

    public Task<IActionResult> OnPostResolve(Guid id, CancellationToken token)
    {
        Form = new() { Version = Conflict.Version, Answer = Conflict.Chosen(nameof(Form.Answer)) };
        return Conflict.Yours.ContainsKey(nameof(Form.Answer)) ? OnPostAnswer(id, token) : OnGet(id, token);
    }

    protected override bool May(ActionHead head) => true;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        var all = (await Sender.Send(new GetActionParts(Head.Id), token)).Value.Blockers;
        var id = Guid.TryParse(RouteData.Values["id"]?.ToString(), out var routed) ? routed : Guid.Empty;
        Stored = all.FirstOrDefault(b => b.Id == id)!;
        if (Stored is null)
        {
            return NotFound();
        }

        CanGoTo = Head.MayUpdate ? Choice.From((await Sender.Send(new GetEscalationChoices(), token)).Value, a => a.Id, a => a.RoleName) : [];
        return Head.MayUpdate || MayAnswer ? null : Forbid();
    }
}

internal sealed record BlockerForm
{
    public int Version { get; set; }

    public Guid? ToAccountId { get; set; }

    public string? Answer { get; set; }
}
