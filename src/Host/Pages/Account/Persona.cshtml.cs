using Governance.Host.Boot;
using Governance.Host.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Account;

/// <summary>One-click sign-in of the Development sample area; anywhere else it does not exist.</summary>
[AllowAnonymous]
internal sealed class PersonaModel(SignInManager<Platform.Security.Account> signIn, UserManager<Platform.Security.Account> accounts, SignInAudit audit, DemoMode demo) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] Guid persona, [FromForm] string? returnTo, CancellationToken token)
    {
        var account = demo.Enabled ? await accounts.FindByIdAsync(persona.ToString()) : null;
        if (account is not { IsPersona: true })
        {
            return NotFound();
        }

        await signIn.SignInAsync(account, isPersistent: false, "persona");
        await audit.Record(account, "sign-in-persona", token);
        return this.Onward(returnTo);
    }
}
