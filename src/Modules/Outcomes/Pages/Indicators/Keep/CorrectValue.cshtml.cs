using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

[Permitted(OutcomesPermissions.Manage)]
internal sealed class CorrectValueModel(ISender sender) : ValuePage(sender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Task<IActionResult> OnGet(CancellationToken token) => Show(Id, token);

    public Task<IActionResult> OnPost(CancellationToken token) => Save(Id, token);
}
