using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Feeds;

[Permitted(IntakePermissions.Read)]
internal sealed class IndexModel(ISender messages, May may) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Sender { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public FeedPage List { get; private set; } = null!;

    public May May => may;

    private FeedFilter Filter => new(Sender, State);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task OnGetAsync(CancellationToken token) => List = (await messages.Send(new GetFeeds(Filter), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportFeeds(Filter, format ?? "csv"), token));
}
