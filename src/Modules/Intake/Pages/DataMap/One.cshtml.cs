using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.DataMap;

[Permitted(IntakePermissions.Read)]
internal sealed class OneModel(ISender messages, May may) : PageModel
{
    public ItemLine Item { get; private set; } = null!;

    public May May => may;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        var found = await messages.Send(new GetDataItem(reference), token);
        Item = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found);
    }
}
