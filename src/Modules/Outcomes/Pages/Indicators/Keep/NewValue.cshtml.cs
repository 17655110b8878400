using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

[Permitted(OutcomesPermissions.Manage)]
internal sealed class NewValueModel(ISender sender) : ValuePage(sender)
{
    public Task<IActionResult> OnGet(CancellationToken token) => Show(null, token);

    public Task<IActionResult> OnPost(CancellationToken token) => Save(null, token);
}
