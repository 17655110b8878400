using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages.Actions.Review;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Read)]
internal sealed class DetailsModel(ISender sender) : PageModel
{
    public ActionView View { get; private set; } = null!;

    public StaleSave? Stale { get; private set; }

    public async Task<IActionResult> OnGet(string key, string reference, CancellationToken token)
    {
        var result = await sender.Send(new GetAction(key, reference), token);
        if (!result.Ok)
        {
            return this.Refusal(result)!;
        }

        View = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAccept(string key, string reference, Guid update, int version, CancellationToken token)
    {
        var result = await sender.Send(new AcceptUpdate(update, version), token);
        if (result.Ok)
        {
            return Redirect($"{ActionUrl.Of(key, reference)}#updates");
        }

        Stale = result.Stale;
        return this.Refusal(result, prefix: "") ?? await OnGet(key, reference, token);
    }
}
