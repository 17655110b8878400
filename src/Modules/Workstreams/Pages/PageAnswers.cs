using Microsoft.AspNetCore.Http;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages;

/// <summary>How a page answers when a request is refused.</summary>
internal static class PageAnswers
{
    /// <summary>Not found or forbidden; null when the page itself can show what is wrong, which it then does with the right status.</summary>
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
    public static void Refuse(this PageModel page, IEnumerable<Problem> problems, string prefix = "Form")
    {
        page.ModelState.AddProblems(problems, prefix);
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
