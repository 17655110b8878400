using Governance.Host.Security;
using Governance.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Account;

internal sealed record ProfileForm
{
    public bool Shortcuts { get; init; }
}

[Authorize]
internal sealed class ProfileModel(SignInManager<Platform.Security.Account> signIn, UserManager<Platform.Security.Account> accounts, SignInAudit audit, GovernanceDb db) : PageModel
{
    public Platform.Security.Account Account { get; private set; } = new();

    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    [FromQuery(Name = "saved")]
    public string? Saved { get; set; }

    public string? SavedWords => Saved switch
    {
        "password" => "Your password is changed.",
        "shortcuts" => "Saved.",
        "second-step-off" => "Codes are no longer asked for.",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        Account = account;
        Form = new() { Shortcuts = !account.ShortcutsOff };
        return Page();
    }

    public async Task<IActionResult> OnPostShortcutsAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        db.Act = "ChangeShortcuts";
        account.ShortcutsOff = !Form.Shortcuts;
        await accounts.UpdateAsync(account);
        await signIn.RefreshSignInAsync(account);
        return RedirectToPage(new { saved = "shortcuts" });
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken token)
    {
        if (await accounts.GetUserAsync(User) is { } account)
        {
            await accounts.UpdateSecurityStampAsync(account);
            await audit.Record(account, "sign-out-everywhere", token);
        }

        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }
}
