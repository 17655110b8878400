using System.Globalization;
using Governance.Dashboards.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ISender = Governance.Platform.Messages.ISender;

namespace Governance.Dashboards.Pages.Figures;

[Permitted(DashboardPermissions.Read)]
internal sealed class IndexModel(ISender sender, AuditTrail trail) : PageModel
{
    /// <summary>The day asked about, <c>2026-11-03</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public FiguresView Figures { get; private set; } = null!;

    public bool NotKept => Figures.Build is null && Figures.Days.Count > 0;

    public IReadOnlyList<Choice> Days => [.. Figures.Days.Select(d => new Choice(Text(d), UkText.Date(d)))];

    public string CsvHref => Figures.Build is { } build ? $"/figures?on={Text(build.AsOf)}&handler=csv" : "/figures?handler=csv";

    public async Task OnGetAsync(CancellationToken token)
    {
        await Load(token);

        // The list shows the day found, which may be earlier than the day asked about.
        ModelState.Remove(nameof(On));
        On = Figures.Build is { } build ? Text(build.AsOf) : On;
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken token)
    {
        await Load(token);
        if (Figures.Build is not { } build)
        {
            return NotFound();
        }

        await trail.Record("export", "figures", build.Id.ToString(), $"csv as known on {Text(build.AsOf)}", token);
        var file = new MemoryStream();
        CsvWriter.Write(FiguresTable.Of(Figures), file);
        file.Position = 0;
        return File(file, "text/csv", $"figures-{Text(build.AsOf)}.csv");
    }

    private async Task Load(CancellationToken token)
    {
        var day = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : (DateOnly?)null;
        Figures = (await sender.Send(new GetFigures(day), token)).Value;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
