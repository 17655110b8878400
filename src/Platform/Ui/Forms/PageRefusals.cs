using Governance.Platform.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Platform.Ui;

/// <summary>How a page answers when a request is refused.</summary>
public static class PageRefusals
{
    /// <summary>Shows a refusal on the form it came from, with both texts of a stale save; or says that there is nothing here.</summary>
    /// <param name="page">The page that asked.</param>
    /// <param name="result">What it was answered.</param>
    /// <param name="prefix">Name of the form whose fields the problems belong to.</param>
    public static IActionResult Refused<T>(this PageModel page, Result<T> result, string prefix = "Form")
    {
        var answer = page.Refusal(result, prefix);
        if (result.Stale is { } stale)
        {
            page.ModelState.AddProblems(result.Problems, prefix);
            page.ViewData["Stale"] = stale;

            // The form now carries the version that won, so that saving again is done knowingly.
            page.ModelState.Remove($"{prefix}.Version");
        }

        return answer ?? page.Page();
    }

    /// <summary>Not found or forbidden; null when the page itself can show what is wrong, which it then does with the right status. Both texts of a stale save are for the page to show.</summary>
    /// <param name="page">The page that asked.</param>
    /// <param name="result">What it was answered.</param>
    /// <param name="prefix">Name of the form whose fields the problems belong to.</param>
    public static IActionResult? Refusal<T>(this PageModel page, Result<T> result, string prefix = "Form")
    {
        switch (result.Outcome)
        {
            case Outcome.Missing:
                return page.NotFound();
            case Outcome.Forbidden:
                return page.Forbid();
            case Outcome.Conflict:
                page.ModelState.AddProblems(result.Stale is null ? result.Problems : [], prefix);
                page.Response.StatusCode = StatusCodes.Status409Conflict;
                return null;
            default:
                page.Refuse(result.Problems, prefix);
                return null;
        }
    }

    /// <summary>Shows problems beside their fields.</summary>
    /// <param name="page">The page that asked.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="prefix">Name of the form whose fields the problems belong to.</param>
    public static void Refuse(this PageModel page, IEnumerable<Problem> problems, string prefix = "Form")
    {
        page.ModelState.AddProblems(problems, prefix);
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
