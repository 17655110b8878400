using Governance.Host.Security;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Pages.Account;

/// <summary>Turns authenticator codes on and off.</summary>
[Authorize]
[EnableRateLimiting(SignInRegistration.RateLimit)]
internal sealed class SecondStepModel(
    SignInManager<Platform.Security.Account> signIn, UserManager<Platform.Security.Account> accounts, SignInSettings settings, ICurrentUser user, GovernanceDb db) : PageModel
{
    private const int RecoveryCodeCount = 8;

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public bool IsOn { get; private set; }

    public string Key { get; private set; } = "";

    public string Uri { get; private set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public bool MayTurnOff => !settings.SecondStepForAdministrators || !user.Roles.Contains(Roles.Administrator);

    public async Task<IActionResult> OnGetAsync() => await accounts.GetUserAsync(User) is { } account ? await Show(account) : Challenge();

    public async Task<IActionResult> OnPostOnAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        if (!await IsRight(account))
        {
            return await Show(account);
        }

        db.Act = "TurnOnSecondStep";
        await accounts.SetTwoFactorEnabledAsync(account, enabled: true);
        RecoveryCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];
        await signIn.RefreshSignInAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        if (!MayTurnOff)
        {
            return Forbid();
        }

        if (!await IsRight(account))
        {
            return await Show(account);
        }

        db.Act = "TurnOffSecondStep";
        await accounts.SetTwoFactorEnabledAsync(account, enabled: false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await signIn.RefreshSignInAsync(account);
        return RedirectToPage("/Account/Profile", new { saved = "second-step-off" });
    }

    private async Task<bool> IsRight(Platform.Security.Account account)
    {
        var code = (Form.Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var right = await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, code);
        if (!right)
        {
            ModelState.AddModelError("Form.Code", "That code is not right. Enter the one your app shows now, and check that the phone’s clock is right.");
        }

        return right;
    }

    private async Task<IActionResult> Show(Platform.Security.Account account)
    {
        IsOn = account.TwoFactorEnabled;
        if (!IsOn)
        {
            if (await accounts.GetAuthenticatorKeyAsync(account) is not { Length: > 0 })
            {
                await accounts.ResetAuthenticatorKeyAsync(account);
                await signIn.RefreshSignInAsync(account);
            }

            var key = await accounts.GetAuthenticatorKeyAsync(account) ?? "";
            Key = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
            Uri = $"otpauth://totp/SEND%20governance:{System.Uri.EscapeDataString(account.UserName ?? "")}?secret={key}&issuer=SEND%20governance&digits=6";
        }

        return Page();
    }
}
