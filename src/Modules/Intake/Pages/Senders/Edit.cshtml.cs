using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Senders;

internal sealed record SenderForm
{
    public int Version { get; set; }

    public string? Name { get; init; }

    public string? ContactRole { get; init; }

    public Guid? ContactAccountId { get; init; }
}

[Permitted(IntakePermissions.Manage)]
internal sealed class EditModel(ISender messages) : PageModel
{
    [BindProperty]
    public SenderForm Form { get; set; } = new();

    public SenderView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        if (await Find(key, token) is { } missing)
        {
            return missing;
        }

        Form = new() { Version = View.Version, Name = View.Name, ContactRole = View.ContactRole, ContactAccountId = View.ContactAccountId };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken token)
    {
        var saved = ModelState.IsValid ? await messages.Send(new SaveSender(key, Form.Version, Form.Name ?? "", Form.ContactRole ?? "", Form.ContactAccountId), token) : Result<string>.Invalid();
        if (saved.Ok)
        {
            return Redirect("/intake/senders");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return await Find(key, token) ?? this.Refused(saved);
    }

    private async Task<IActionResult?> Find(string key, CancellationToken token)
    {
        var found = await messages.Send(new GetSender(key), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? null : this.Refused(found);
    }
}
