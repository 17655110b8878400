using Governance.Intake.Contributions;
using Governance.Intake.Schemas;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Kinds;

[Permitted(IntakePermissions.Read)]
internal sealed class OneModel(ISender messages) : PageModel
{
    public ExtractSchema Kind { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken token)
    {
        var found = await messages.Send(new GetKind(kind), token);
        Kind = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found);
    }

    public async Task<IActionResult> OnGetTemplateAsync(string kind, string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportTemplate(kind, format ?? "csv"), token));
}
