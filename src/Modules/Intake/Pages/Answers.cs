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
}
