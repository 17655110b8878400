using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Children;

[Permitted(IntakePermissions.ChildrenSwitch)]
internal sealed class SwitchModel(ISender sender) : PageModel
{
    [BindProperty]
    public SwitchForm Form { get; set; } = new();

    public ChildStoreView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken token)
    {
        View = (await sender.Send(new GetChildStore(), token)).Value;
        Form = new() { Version = View.Version, KeepMonths = View.KeepMonths };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        View = (await sender.Send(new GetChildStore(), token)).Value;
        if (!ModelState.IsValid)
        {
            return this.Refusal(Result<bool>.Invalid()) ?? Page();
        }

        var switched = await sender.Send(new SwitchChildStore(Form.Version, !View.IsOn, Form.KeepMonths, Form.Reason ?? ""), token);
        if (switched.Ok)
        {
            return Redirect("/intake/children");
        }

        Form.Version = switched.Stale?.Version ?? Form.Version;
        return this.Refusal(switched) ?? Page();
    }

    internal sealed class SwitchForm
    {
        public int Version { get; set; }

        public int? KeepMonths { get; set; }

        public string? Reason { get; set; }
    }
}
