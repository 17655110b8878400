using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages;

internal static class Answers
{
    /// <summary>Shows a refusal on the form it came from, or says that there is nothing here.</summary>
    public static IActionResult Refused<T>(this PageModel page, Result<T> result, string prefix = "Form")
    {
        switch (result.Outcome)
        {
            case Outcome.Missing:
                return page.NotFound();
            case Outcome.Forbidden:
                return page.Forbid();
            case Outcome.Conflict:
                page.Response.StatusCode = StatusCodes.Status409Conflict;
                page.ModelState.AddProblems(result.Problems, prefix);
                page.ViewData["Stale"] = result.Stale;

                // The form now carries the version that won, so that saving again is done knowingly.
                page.ModelState.Remove($"{prefix}.Version");
                return page.Page();
            default:
                page.Response.StatusCode = StatusCodes.Status400BadRequest;
                page.ModelState.AddProblems(result.Problems, prefix);
                return page.Page();
        }
    }
}
