using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine.Updating;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.MyActions;

[Permitted(WorkstreamPermissions.Read)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty]
    public UpdateForm Form { get; set; } = new();

    [BindProperty]
    public ConflictForm Conflict { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Submitted { get; set; }

    public MyActionsView View { get; private set; } = null!;

    public UpdateEffect? Effect { get; private set; }

    public StaleSave? Stale { get; private set; }

    public Task<IActionResult> OnGet(Guid? id, CancellationToken token) => Show(id, startAgain: true, token);

    public async Task<IActionResult> OnPostSubmit(Guid id, CancellationToken token)
    {
        var said = Form.Read();
        var result = said.Ok ? await sender.Send(new SubmitUpdate(id, Form.Period ?? "", Form.Version, said.Value), token) : said.As<UpdateSubmitted>();
        if (!result.Ok)
        {
            return await Refused(id, result, token);
        }

        var view = await sender.Send(new GetMyActions(id), token);
        return Redirect($"/my-actions/{view.Value.After(id)?.Id}?submitted={id}");
    }

    public async Task<IActionResult> OnPostDraft(Guid id, CancellationToken token)
    {
        var said = Form.Read();
        var result = said.Ok ? await sender.Send(new SaveDraft(id, Form.Period ?? "", Form.Version, said.Value), token) : said.As<DraftSaved>();
        if (Request.Headers.XRequestedWith == "fetch")
        {
            return DraftAnswer.To(result);
        }

        return result.Ok ? Redirect($"/my-actions/{id}") : await Refused(id, result, token);
    }

    public async Task<IActionResult> OnPostCheck(Guid id, CancellationToken token)
    {
        var said = Form.Read();
        var result = said.Ok ? await sender.Send(new CheckUpdate(id, said.Value), token) : said.As<UpdateEffect>();
        if (!result.Ok)
        {
            return await Refused(id, result, token);
        }

        Effect = result.Value;
        return await Show(id, startAgain: false, token);
    }

    public Task<IActionResult> OnPostResolve(Guid id, CancellationToken token) => Settle(id, Conflict, token);

    public Task<IActionResult> OnPostKeepDraft(Guid id, CancellationToken token) => Settle(id, Conflict with { Keep = [] }, token);

    private async Task<IActionResult> Settle(Guid id, ConflictForm kept, CancellationToken token)
    {
        var now = await sender.Send(new GetMyActions(id), token);
        if (!now.Ok)
        {
            return this.Refusal(now)!;
        }

        Form = UpdateForm.From(kept, now.Value.Period.Key, now.Value.Open!.Start.BlockerId);
        return now.Value.Open.State is UpdateState.Submitted ? await OnPostSubmit(id, token) : await OnPostDraft(id, token);
    }

    private async Task<IActionResult> Refused<T>(Guid id, Result<T> result, CancellationToken token)
    {
        Stale = result.Stale;
        return this.Refusal(result) ?? await Show(id, startAgain: false, token);
    }

    private async Task<IActionResult> Show(Guid? id, bool startAgain, CancellationToken token)
    {
        var result = await sender.Send(new GetMyActions(id), token);
        if (!result.Ok)
        {
            return this.Refusal(result)!;
        }

        View = result.Value;
        Effect ??= View.Effect;
        if (View.Open is { } open)
        {
            // What was typed stays; it is always meant for the period that is open now.
            Form = startAgain ? UpdateForm.From(open.Start, View.Period.Key, open.Version) : Form with { Period = View.Period.Key };
        }

        return Page();
    }
}
