using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Reports;

[Permitted(PartnershipPermissions.Read)]
internal sealed class ReportModel(ISender sender, May may) : PageModel
{
    public static readonly IReadOnlyList<(string Format, string Label)> Formats = [("docx", "Word"), ("xlsx", "Excel"), ("html", "HTML")];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReportDetail Detail { get; private set; } = null!;

    public May May => may;

    public Task<IActionResult> OnGetAsync(CancellationToken token) => Show(token);

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken token)
    {
        var file = await sender.Send(new DownloadReport(Id, format ?? ""), token);
        return file.Ok ? File(file.Value.Content, file.Value.ContentType, file.Value.Name)
            : file.Outcome == Outcome.Missing ? NotFound()
            : await Refuse(file, token);
    }

    public async Task<IActionResult> OnPostIssueAsync(int version, CancellationToken token)
    {
        var issued = await sender.Send(new IssueReport(Id, version), token);
        return issued.Ok ? Redirect($"/board/reports/{Id}") : await Refuse(issued, token);
    }

    public async Task<IActionResult> OnPostCorrectAsync(CancellationToken token)
    {
        var started = await sender.Send(new CorrectReport(Id), token);
        if (!started.Ok || await Load(token) is not null)
        {
            return await Refuse(started, token);
        }

        return Redirect($"/board/{Detail.BoardKey}/reports/edit/{started.Value}");
    }

    private async Task<IActionResult> Refuse<T>(Result<T> result, CancellationToken token) =>
        await Load(token) ?? this.Refused(result, "");

    private async Task<IActionResult> Show(CancellationToken token) => await Load(token) ?? Page();

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetReport(Id), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Detail = found.Value;
        return null;
    }
}
