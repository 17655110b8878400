using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Lines;

internal sealed record LastDayForm
{
    public int Version { get; set; }

    public DateParts To { get; init; } = new();
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class EndLineModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public LastDayForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LineOfBoard? Line { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await Load(token);
        Form = new() { Version = Line?.Version ?? 0, To = DateParts.From(Line?.To ?? clock.Today) };
        return Line is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        if (!Form.To.TryToDate("last day of the line", "To", out var to, out var wrong))
        {
            return this.Refused(Result<Guid>.Invalid(wrong));
        }

        var saved = await sender.Send(new EndLine(Id, Form.Version, to), token);
        if (saved.Ok)
        {
            return Redirect($"/board/{Key}/reporting");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var found = await sender.Send(new GetLines(Key), token);
        Line = found.Ok ? found.Value.Lines.SingleOrDefault(l => l.Id == Id) : null;
    }
}
