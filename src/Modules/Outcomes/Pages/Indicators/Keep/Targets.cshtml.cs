using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

[Permitted(OutcomesPermissions.Manage)]
internal sealed class TargetsModel(ISender sender) : PageModel
{
    [BindProperty]
    public TargetForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Keeping View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        var read = Form.Read(Key);
        var saved = read.Ok ? await sender.Send(read.Value, token) : read.As<string>();
        return saved.Ok ? Redirect(View.Url) : this.Refused(saved);
    }
}
