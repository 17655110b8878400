using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Risks;

/// <summary>What the fields of a risk are bound to, on either page.</summary>
internal interface IRiskPage
{
    RiskForm Form { get; }

    RiskChoices Choices { get; }
}

[Permitted(PartnershipPermissions.Risks)]
internal sealed class NewModel(ISender sender, UkClock clock) : PageModel, IRiskPage
{
    private const int FirstLookInDays = 28;

    [BindProperty]
    public RiskForm Form { get; set; } = new();

    public RiskChoices Choices { get; private set; } = new([], []);

    public async Task OnGetAsync(string? about, Guid? id, CancellationToken token)
    {
        NodeRef? subject = about is { Length: > 0 } && id is { } known ? new NodeRef(about, known) : null;
        Form = new() { ReviewOn = DateParts.From(clock.Today.AddDays(FirstLookInDays)), Subject = RiskForm.Said(subject) };
        await Load(subject, token);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var fields = Form.Read();
        await Load(fields.Ok ? fields.Value.Subject : null, token);
        if (!fields.Ok || !ModelState.IsValid)
        {
            return this.Refused(fields.Ok ? Result<string>.Invalid() : fields.As<string>());
        }

        var saved = await sender.Send(new RecordRisk(fields.Value), token);
        return saved.Ok ? Redirect($"/risks/{saved.Value}") : this.Refused(saved);
    }

    private async Task Load(NodeRef? about, CancellationToken token) => Choices = (await sender.Send(new GetRiskChoices(about), token)).Value;
}
