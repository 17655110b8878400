using Governance.Dashboards.Contributions;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ISender = Governance.Platform.Messages.ISender;

namespace Governance.Dashboards.Pages.Inclusion;

[Permitted(DashboardPermissions.Public)]
internal sealed class LineageModel(ISender sender) : PageModel
{
    public LineageView View { get; private set; } = null!;

    public string Back => new Links(View.Opened.Asked).Open(View.Series.Measure);

    /// <summary>The figure in words, such as <c>58.3% in October 2026</c>.</summary>
    public string Figure => View.Series.Newest is { } newest ? $"{View.Series.Measure.Say(newest.Value)} in {newest.Period.Words}" : View.Series.Why;

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken token)
    {
        var found = await sender.Send(new GetLineage(measure, AskedAddress.Read(Request.Query)), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refusal(found)!;
    }
}
