using Governance.Platform.Messages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages;

/// <summary>How a page that only reads answers when there is nothing to show.</summary>
internal static class Refusals
{
    /// <summary>Not found, forbidden or bad; null when there is a value.</summary>
    public static IActionResult? Refused<T>(this PageModel page, Result<T> result) => result.Outcome switch
    {
        Outcome.Done => null,
        Outcome.Missing => page.NotFound(),
        Outcome.Forbidden => page.Forbid(),
        _ => page.BadRequest(),
    };
}
