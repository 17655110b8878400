using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Security;

internal static class Redirects
{
    /// <summary>To where the person was going, when that is on this site; otherwise home.</summary>
    public static IActionResult Onward(this PageModel page, string? returnTo) =>
        page.LocalRedirect(page.Url.IsLocalUrl(returnTo) ? returnTo! : "/");
}
