using Governance.Host.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Pages.Account;

internal sealed record CodeForm
{
    public string Code { get; init; } = "";
}

/// <summary>The second step of signing in.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRegistration.RateLimit)]
internal sealed class CodeModel(SignInManager<Platform.Security.Account> signIn, SignInAudit audit) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn", new { returnTo = ReturnTo }) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (account is null)
        {
            return RedirectToPage("/Account/SignIn", new { returnTo = ReturnTo });
        }

        var code = (Form.Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var result = code.Length == 6 && code.All(char.IsAsciiDigit)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        await audit.Record(account, result.Succeeded ? "sign-in" : result.IsLockedOut ? "sign-in-locked" : "sign-in-refused", token);
        if (result.Succeeded)
        {
            return this.Onward(ReturnTo);
        }

        ModelState.AddModelError("Form.Code", result.IsLockedOut
            ? "This account is locked for 15 minutes after too many wrong codes. Wait, or ask an administrator to unlock it."
            : "That code is not right. A code lasts 30 seconds: enter the one shown now, or a recovery code that has not been used.");
        return Page();
    }
}
