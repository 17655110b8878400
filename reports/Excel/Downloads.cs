using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reports.Excel;

/// <summary>How a page hands over a file.</summary>
public static class Downloads
{
    /// <summary>Hands over the file, or says why not.</summary>
    /// <param name="page">The page that was asked.</param>
    /// <param name="file">The file, or why there is none.</param>
    public static IActionResult Download(this PageModel page, Result<ExportedFile> file) =>
        file.Ok ? page.File(file.Value.Content, file.Value.ContentType, file.Value.Name) : page.Refused(file);
}
