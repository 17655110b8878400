using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages;

internal static class Answers
{
    /// <summary>Hands over a file, or says why not.</summary>
    public static IActionResult Download(this PageModel page, Result<ExportedFile> file) =>
        file.Ok ? page.File(file.Value.Content, file.Value.ContentType, file.Value.Name) : page.Refused(file);

    /// <summary>Shows a refusal on the form it came from, or says that there is nothing here.</summary>
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
}
