using Governance.Platform.Security;
using Governance.Reports.Documents;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Overdue;

/// <summary>Every overdue action of the last build, the same as the director's home counts.</summary>
[Permitted(WorkstreamPermissions.Read)]
internal sealed class IndexModel(BuildReader builds, ActionMart actions, Download download) : PageModel
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true)]
    public string? Partner { get; set; }

    public BuildView? Build { get; private set; }

    public IReadOnlyList<OverdueAction> All { get; private set; } = [];

    public IReadOnlyList<OverdueAction> Listed => Partner is { Length: > 0 } partner ? [.. All.Where(a => a.Partner == partner)] : All;

    /// <summary>The page of the list after the action with this reference.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<OverdueAction> Shown => [.. (After is { Length: > 0 } after ? Listed.SkipWhile(a => a.Reference != after).Skip(1) : Listed).Take(PageSize)];

    public string? Next => Shown is [.., var last] && last != Listed[^1] ? last.Reference : null;

    public async Task OnGet(CancellationToken token)
    {
        Build = await builds.Resolve(null, token);
        All = Build is null ? [] : await actions.Overdue(Build.Id, token);
    }

    public async Task<IActionResult> OnGetCsv(CancellationToken token)
    {
        await OnGet(token);
        return Build is null ? NotFound() : await download.Csv(Table(), Export(Build.AsOf), token);
    }

    public async Task<IActionResult> OnGetExcel(CancellationToken token)
    {
        await OnGet(token);
        return Build is null ? NotFound() : await download.Excel(new("Overdue", Table()), Export(Build.AsOf), token);
    }

    private Exported Export(DateOnly asAt) => new("Overdue actions", "overdue", "all", Partner is { Length: > 0 } partner ? $"Partner: {partner}" : "All partners", asAt);

    private Table Table() => new(
        "Overdue actions, longest first",
        [
            new("reference", "Ref"), new("action", "Action", Weight: 4), new("partner", "Partner"), new("owner", "Owner", Weight: 2),
            new("due", "Due", ColumnType.Date), new("days", "Days overdue", ColumnType.Number), new("status", "Status", ColumnType.Status),
        ],
        [.. Listed.Select(o => new Row(o.Reference, o.Title, o.Partner, o.OwnerRole, Cells.Day(o.Due), o.Days, o.Status))])
    { Empty = "No action is overdue." };
}
