using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Mappings;

[Permitted(IntakePermissions.Manage)]
internal sealed class DeleteModel(ISender messages) : PageModel
{
    public MappingView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken token)
    {
        var found = await messages.Send(new GetMapping(id), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found, "");
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken token)
    {
        var deleted = await messages.Send(new DeleteMapping(id), token);
        return deleted.Ok ? Redirect("/intake/mappings") : await OnGetAsync(id, token) is NotFoundResult missing ? missing : this.Refused(deleted, "");
    }
}
