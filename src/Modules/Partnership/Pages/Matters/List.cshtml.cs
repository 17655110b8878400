using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Matters;

[Permitted(PartnershipPermissions.Read)]
internal sealed class MattersModel(ISender sender, UkClock clock) : PageModel
{
    public static readonly IReadOnlyList<Choice> Owners = [new("mine", "Mine"), new("all", "Everybody’s")];

    [BindProperty(SupportsGet = true)]
    public string? Board { get; set; }

    [BindProperty(SupportsGet = true)]
    public MatterShow? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Whose { get; set; }

    public MattersView View { get; private set; } = new([], []);

    public DateOnly Today => clock.Today;

    private GetMatters Asked => new(string.IsNullOrEmpty(Board) ? null : Board, Show ?? MatterShow.Open, Whose == "mine");

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(Asked, token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token)
    {
        var file = await sender.Send(new ExportMatters(Asked, format ?? "csv"), token);
        return this.Download(file);
    }
}
