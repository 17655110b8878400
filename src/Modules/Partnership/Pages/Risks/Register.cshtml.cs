using Governance.Partnership.Domain.Risks;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Risks;

[Permitted(PartnershipPermissions.Read)]
internal sealed class RegisterModel(ISender sender, May may) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RiskKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public RiskBand? Band { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Board { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Likelihood { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Impact { get; set; }

    public RiskPage List { get; private set; } = null!;

    public bool MayKeep => may.KeepRisks;

    private RiskFilter Filter => new(Kind, Band, State, Board, Text, Sort) { Likelihood = Likelihood, Impact = Impact };

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null), ("before", null));

    public string SquareHref(int? likelihood, int? impact) =>
        QueryLinks.With(Request, ("likelihood", likelihood is null ? null : $"{likelihood}"), ("impact", impact is null ? null : $"{impact}"), ("after", null), ("before", null));

    public async Task<IActionResult> OnGetAsync(string? after, string? before, CancellationToken token)
    {
        // A square that is not on the map is no filter.
        if (Likelihood is not (>= Scale.Least and <= Scale.Most) || Impact is not (>= Scale.Least and <= Scale.Most))
        {
            (Likelihood, Impact) = (null, null);
        }

        var found = await sender.Send(new GetRisks(Filter, after, before), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        List = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportRisks(Filter, format ?? "csv"), token));
}
