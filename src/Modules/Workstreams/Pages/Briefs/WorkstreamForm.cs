using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Briefs;

/// <summary>A form about one workstream.</summary>
internal abstract class WorkstreamForm(ISender sender) : PageModel
{
    [FromRoute(Name = "key")]
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public ConflictForm Conflict { get; set; } = new();

    public WorkstreamHead Head { get; private set; } = null!;

    public StaleSave? Stale { get; private set; }

    protected ISender Sender => sender;

    protected abstract bool May(WorkstreamHead head);

    protected async Task<IActionResult?> Find(CancellationToken token)
    {
        var result = await sender.Send(new GetWorkstreamHead(Key), token);
        if (!result.Ok)
        {
            return this.Refusal(result);
        }

        Head = result.Value;
        return May(Head) ? null : Forbid();
    }

    protected IActionResult Answer<T>(Result<T> result)
    {
        Stale = result.Stale;
        return result.Ok ? Redirect($"/workstreams/{Key}") : this.Refusal(result) ?? Page();
    }
}
