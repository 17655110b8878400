using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Lines;

[Permitted(PartnershipPermissions.Manage)]
internal sealed class EndBoardModel(ISender sender) : PageModel
{
    [BindProperty]
    public LastDayForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetLines(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Name = found.Value.Name;
        Form = new() { Version = found.Value.Version, To = DateParts.From(found.Value.To) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetLines(Key), token);
        Name = found.Ok ? found.Value.Name : Key;
        if (!Form.To.TryToOptionalDate("last day of the board", "To", out var to, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new EndBoard(Key, Form.Version, to), token);
        if (saved.Ok)
        {
            return Redirect($"/board/{Key}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
