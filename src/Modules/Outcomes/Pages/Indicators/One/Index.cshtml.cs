using Governance.Outcomes.Contributions;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.One;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>The day values are shown as known on.</summary>
    [BindProperty(SupportsGet = true, Name = "asOf")]
    public string? Typed { get; set; }

    /// <summary>Shows every value, not the latest few.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Shown { get; set; }

    public IndicatorView View { get; private set; } = null!;

    public bool AsTable => Shown == "table";

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var found = await sender.Send(new GetIndicator(Key, this.KnownOn(Typed, clock.Today)), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExport(string format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportIndicator(Key, this.KnownOn(Typed, clock.Today), format), token));
}
