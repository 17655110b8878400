using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

[Permitted(OutcomesPermissions.Manage)]
internal sealed class TargetsModel(ISender sender) : KeepPage<TargetForm>(sender)
{
    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        var read = Form.Read(Key);
        var saved = read.Ok ? await Sender.Send(read.Value, token) : read.As<string>();
        return saved.Ok ? Redirect(View.Url) : this.Refused(saved);
    }
}
