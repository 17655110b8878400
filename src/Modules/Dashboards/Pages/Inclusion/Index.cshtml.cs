using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Governance.Warehouse.Marts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ISender = Governance.Platform.Messages.ISender;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>One list of the filter.</summary>
/// <param name="Name">As in the address.</param>
/// <param name="Label">Its label.</param>
/// <param name="Items">Its items, the usual one first, empty.</param>
/// <param name="Chosen">The item chosen.</param>
internal sealed record FilterList(string Name, string Label, IReadOnlyList<Choice> Items, string Chosen);

[Permitted(DashboardPermissions.Public)]
[KeptView]
internal sealed class IndexModel(ISender sender, LocalArea area) : PageModel
{
    public InclusionView View { get; private set; } = null!;

    public string AreaName => area.Name;

    public Links Links => new(View.Opened.Asked);

    public IReadOnlyList<FilterList> Filters => [.. BandNames.All.Select(Filter), Months, Compare];

    /// <summary>What the form must carry along besides its lists.</summary>
    public IEnumerable<(string Key, string? Value)> Kept => Links.Values().Where(v => v is { Key: "audience" or "release" or "on" or "open" or "by", Value.Length: > 0 });

    public async Task<IActionResult> OnGetAsync(string? view, CancellationToken token)
    {
        var found = await sender.Send(new GetInclusion(AskedAddress.Read(Request.Query), view == "table"), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refusal(found)!;
    }

    public Task<IActionResult> OnGetExcelAsync(CancellationToken token) => Take(InclusionFile.Excel, token);

    public Task<IActionResult> OnGetCsvAsync(CancellationToken token) => Take(InclusionFile.Csv, token);

    public Task<IActionResult> OnGetMetaAsync(CancellationToken token) => Take(InclusionFile.Meta, token);

    public Task<IActionResult> OnGetSvgAsync(CancellationToken token) => Take(InclusionFile.Svg, token);

    public Task<IActionResult> OnGetFolderAsync(CancellationToken token) => Take(InclusionFile.Folder, token);

    private async Task<IActionResult> Take(InclusionFile kind, CancellationToken token)
    {
        Result<ExportedFile> file = await sender.Send(new ExportInclusion(AskedAddress.Read(Request.Query), kind), token);
        return this.Download(file);
    }

    private FilterList Filter(FigureBand band) => new(
        Links.Name(band),
        MeasureWords.Capital(band.Words()),
        [new("", band == FigureBand.Area ? "Whole area" : band == FigureBand.Cohort ? "As each measure counts" : $"All {band.Words()}s"), .. View.Opened.Around.Lists.Of(band).Select(b => new Choice(b.Key, b.Name))],
        View.Opened.Asked.At.Item(band));

    private FilterList Months => new(
        "months", "Period", [.. Asked.Spans.Select(m => new Choice(UkText.Number(m), $"Latest {UkText.Number(m)} months"))], UkText.Number(View.Opened.Asked.Months));

    private FilterList Compare => new(
        "compare", "Compare with", [.. Enum.GetValues<ComparedWith>().Select(c => new Choice(Links.Name(c), new Compared(View.Opened.Around, c).Name))], Links.Name(View.Opened.Asked.Compare));
}
