using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Evidence;

[Permitted(OutcomesPermissions.Evidence)]
internal sealed class NewModel(ISender sender) : PageModel, IEvidencePage
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public EvidenceChoices Choices { get; private set; } = new([], []);

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        Choices = (await sender.Send(new GetEvidenceChoices(), token)).Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        Choices = (await sender.Send(new GetEvidenceChoices(), token)).Value;
        var read = Form.Read();
        var saved = read.Ok ? await sender.Send(new AddEvidence(read.Value, Form.Links(Form.Outcomes), Form.Links(Form.Indicators)), token) : read.As<string>();
        return saved.Ok ? Redirect($"/outcomes/evidence/{saved.Value}") : this.Refused(saved);
    }
}

/// <summary>A page with evidence to fill in.</summary>
internal interface IEvidencePage
{
    EvidenceForm Form { get; }
}
