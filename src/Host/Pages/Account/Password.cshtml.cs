using Governance.Host.Security;
using Governance.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Pages.Account;

internal sealed record PasswordForm
{
    public string Current { get; init; } = "";

    public string New { get; init; } = "";

    public string Again { get; init; } = "";
}

[Authorize]
[EnableRateLimiting(SignInRegistration.RateLimit)]
internal sealed class PasswordModel(SignInManager<Platform.Security.Account> signIn, UserManager<Platform.Security.Account> accounts, GovernanceDb db) : PageModel
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public bool IsOneTime => User.HasClaim(ClaimNames.MustChangePassword, "true");

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await accounts.GetUserAsync(User);
        if (account is null)
        {
            return Forbid();
        }

        if (!string.Equals(Form.New, Form.Again, StringComparison.Ordinal))
        {
            ModelState.AddModelError("Form.Again", "The two new passwords differ. Type the same one twice.");
            return Page();
        }

        if (string.Equals(Form.New, Form.Current, StringComparison.Ordinal))
        {
            ModelState.AddModelError("Form.New", "The new password is the one you have now. Choose another.");
            return Page();
        }

        db.Act = "ChangePassword";
        account.MustChangePassword = false;
        var changed = await accounts.ChangePasswordAsync(account, Form.Current ?? "", Form.New ?? "");
        if (!changed.Succeeded)
        {
            foreach (var error in changed.Errors)
            {
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Form.Current" : "Form.New", PasswordWords.Say(error));
            }

            return Page();
        }

        await signIn.RefreshSignInAsync(account);
        return RedirectToPage("/Account/Profile", new { saved = "password" });
    }
}
