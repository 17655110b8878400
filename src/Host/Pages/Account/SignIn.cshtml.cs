using Governance.Host.Boot;
using Governance.Host.Security;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Pages.Account;

internal sealed record PersonaView(Guid Id, string RoleName, string Note);

internal sealed record SignInForm
{
    public string Username { get; init; } = "";

    public string Password { get; init; } = "";
}

[AllowAnonymous]
[EnableRateLimiting(SignInRegistration.RateLimit)]
internal sealed class SignInModel(SignInManager<Platform.Security.Account> signIn, UserManager<Platform.Security.Account> accounts, SignInAudit audit, DemoMode demo) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    public IReadOnlyList<PersonaView> Personas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken token) => await ReadPersonas(token);

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var (username, password) = (Form.Username ?? "", Form.Password ?? "");
        var account = await accounts.FindByNameAsync(username);
        var result = await signIn.PasswordSignInAsync(username, password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/Account/Code", new { returnTo = ReturnTo });
        }

        if (result.Succeeded)
        {
            await audit.Record(account, "sign-in", token);
            return this.Onward(ReturnTo);
        }

        await audit.Record(account, result.IsLockedOut ? "sign-in-locked" : "sign-in-refused", token);
        ModelState.AddModelError("Form.Username", result.IsLockedOut
            ? "This account is locked for 15 minutes after too many wrong passwords. Wait, or ask an administrator to unlock it."
            : "The user name or password is not right. Check both and try again.");
        await ReadPersonas(token);
        return Page();
    }

    private async Task ReadPersonas(CancellationToken token) => Personas = demo.Enabled
        ? await accounts.Users.Where(a => a.IsPersona).OrderBy(a => a.RoleName)
            .Select(a => new PersonaView(a.Id, a.RoleName, a.PersonaNote)).ToListAsync(token)
        : [];
}
