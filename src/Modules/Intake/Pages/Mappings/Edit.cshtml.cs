using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Mappings;

[Permitted(IntakePermissions.Manage)]
internal sealed class EditModel(ISender messages) : PageModel
{
    [BindProperty]
    public List<string?> Fields { get; set; } = [];

    /// <summary>The edition the form showed.</summary>
    [BindProperty]
    public Guid Shown { get; set; }

    public MappingView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken token)
    {
        if (await Find(id, token) is { } missing)
        {
            return missing;
        }

        (Fields, Shown) = ([.. View.Fields], id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken token)
    {
        var saved = await messages.Send(new ChangeMapping(Shown, Fields), token);
        if (saved.Ok)
        {
            return Redirect("/intake/mappings");
        }

        if (saved.Stale is not null)
        {
            // Saving again is done knowingly, over the edition that won.
            Shown = (await messages.Send(new GetNewestMapping(id), token)).Value;
            ModelState.Remove(nameof(Shown));
        }

        return await Find(id, token) ?? this.Refused(saved, "");
    }

    private async Task<IActionResult?> Find(Guid id, CancellationToken token)
    {
        var found = await messages.Send(new GetMapping(id), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? null : this.Refused(found, "");
    }
}
