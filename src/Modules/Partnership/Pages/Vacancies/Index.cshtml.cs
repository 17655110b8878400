using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Vacancies;

[Permitted(PartnershipPermissions.Read)]
internal sealed class VacanciesModel(ISender sender) : PageModel
{
    public VacancyList List { get; private set; } = new([], []);

    public async Task OnGetAsync(CancellationToken token) => List = (await sender.Send(new GetVacancies(), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportVacancies(format ?? "csv"), token));
}
