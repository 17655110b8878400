using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Actions;

/// <summary>A form about one action: found by its address, shown to those who may, shown again with what is wrong.</summary>
internal abstract class ActionPage(ISender sender) : PageModel
{
    [FromRoute(Name = "key")]
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [FromRoute(Name = "reference")]
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ConflictForm Conflict { get; set; } = new();

    public ActionHead Head { get; private set; } = null!;

    public StaleSave? Stale { get; private set; }

    protected ISender Sender => sender;

    protected abstract bool May(ActionHead head);

    /// <summary>Reads what the page shows beside the form.</summary>
    protected virtual Task<IActionResult?> Prepare(CancellationToken token) => Task.FromResult<IActionResult?>(null);

    /// <summary>The answer when there is no such action or the reader may not do this; null to go on.</summary>
    protected async Task<IActionResult?> Find(CancellationToken token)
    {
        var result = await sender.Send(new GetActionHead(Key, Reference), token);
        if (!result.Ok)
        {
            return this.Refusal(result);
        }

        Head = result.Value;
        return May(Head) ? null : Forbid();
    }

    protected async Task<IActionResult> Show(CancellationToken token) => await Find(token) ?? await Prepare(token) ?? Page();

    /// <summary>On to the next page when it was done; the same page with what is wrong when not.</summary>
    protected async Task<IActionResult> Answer<T>(Result<T> result, string next, CancellationToken token)
    {
        if (result.Ok)
        {
            return Redirect(next);
        }

        Stale = result.Stale;
        return this.Refusal(result) ?? await Prepare(token) ?? Page();
    }

    protected async Task<IActionResult> Answer(IEnumerable<Problem> problems, CancellationToken token)
    {
        this.Refuse(problems);
        return await Prepare(token) ?? Page();
    }
}
