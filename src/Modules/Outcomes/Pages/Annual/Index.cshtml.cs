using System.Globalization;
using Governance.Outcomes.Contributions;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Annual;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender, UkClock clock) : PageModel
{
    private const int MonthsOffered = 24;

    /// <summary>The month as <c>2026-10</c>; this month when it is left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    public AnnualReport Report { get; private set; } = null!;

    public IReadOnlyList<Choice> Months => [.. Enumerable.Range(0, MonthsOffered).Select(i => clock.Today.AddMonths(-i)).Select(m => new Choice(m.ToString("yyyy-MM", CultureInfo.InvariantCulture), UkText.Month(m)))];

    public string Chosen => Report.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateOnly? Asked => DateOnly.TryParseExact(Month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var found = await sender.Send(new GetAnnualReport(Asked), token);
        if (!found.Ok)
        {
            return NotFound();
        }

        Report = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetFile(string format, CancellationToken token)
    {
        var file = await sender.Send(new ExportAnnualReport(Asked, format), token);
        return file.Ok ? File(file.Value.Content, file.Value.ContentType, file.Value.Name) : NotFound();
    }
}
