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

[AllowAnonymous]
[EnableRateLimiting(SignInRegistration.RateLimit)]
internal sealed class SignInModel(SignInManager<Platform.Security.Account> signIn, UserManager<Platform.Security.Account> accounts, SignInAudit audit, DemoMode demo) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    [BindProperty(Name = "username")]
    public string? Username { get; set; }

    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    public IReadOnlyList<PersonaView> Personas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken token) => await ReadPersonas(token);

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var result = await signIn.PasswordSignInAsync(Username ?? "", Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/Account/Code", new { ReturnTo });
        }

        if (result.Succeeded)
        {
            await audit.Record(await accounts.FindByNameAsync(Username!), "sign-in", token);
            return this.Onward(ReturnTo);
        }

        await audit.Record(await accounts.FindByNameAsync(Username ?? ""), result.IsLockedOut ? "sign-in-locked" : "sign-in-refused", token);
        ModelState.AddModelError("username", result.IsLockedOut
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
