using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Evidence;

[Permitted(OutcomesPermissions.Evidence)]
internal sealed class EditModel(ISender sender) : PageModel, IEvidencePage
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var found = await sender.Send(new GetEvidence(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var item = found.Value.Item;
        Form = new() { Version = item.Version, Kind = item.Kind, Title = item.Title, On = DateParts.From(item.On), Source = item.Source, Text = item.Text };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        var read = Form.Read();
        var saved = read.Ok ? await sender.Send(new ChangeEvidence(Reference, Form.Version, read.Value), token) : read.As<string>();
        if (saved.Ok)
        {
            return Redirect($"/outcomes/evidence/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
