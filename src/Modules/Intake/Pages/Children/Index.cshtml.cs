using Governance.Intake.Children;
using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Children;

/// <summary>What was looked for is posted and answered in the same breath: no child's name or number ever stands in an address.</summary>
[Permitted(IntakePermissions.Read)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty]
    public LookForm Form { get; set; } = new();

    public ChildStoreView View { get; private set; } = null!;

    public IReadOnlyList<KeptChild>? Found { get; private set; }

    public async Task OnGetAsync(CancellationToken token) => View = (await sender.Send(new GetChildStore(), token)).Value;

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var found = await sender.Send(new FindChild(Form.Looking ?? "", Form.Reason ?? ""), token);
        View = (await sender.Send(new GetChildStore(), token)).Value;
        Found = found.Ok ? found.Value : null;
        return found.Ok ? Page() : this.Refusal(found) ?? Page();
    }

    internal sealed class LookForm
    {
        public string? Looking { get; set; }

        public string? Reason { get; set; }
    }
}
