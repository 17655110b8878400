using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Risks;

[Permitted(PartnershipPermissions.Risks)]
internal sealed class EditModel(ISender sender) : PageModel, IRiskPage
{
    [BindProperty]
    public RiskForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public RiskChoices Choices { get; private set; } = new([], []);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetRisk(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var risk = found.Value;
        Form = new()
        {
            Version = risk.Version,
            Kind = risk.Kind,
            Title = risk.Title,
            Cause = risk.Cause,
            Effect = risk.Effect,
            Likelihood = risk.Likelihood,
            Impact = risk.Impact,
            OwnerAccountId = risk.OwnerAccountId,
            OwnerRole = risk.OwnerAccountId is null ? risk.OwnerRole : null,
            Mitigation = risk.Mitigation,
            Subject = RiskForm.Said(risk.Subject),
            ReviewOn = DateParts.From(risk.ReviewOn),
        };
        Choices = (await sender.Send(new GetRiskChoices(risk.Subject), token)).Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var fields = Form.Read();
        Choices = (await sender.Send(new GetRiskChoices(fields.Ok ? fields.Value.Subject : null), token)).Value;
        if (!fields.Ok || !ModelState.IsValid)
        {
            return this.Refused(fields.Ok ? Result<string>.Invalid() : fields.As<string>());
        }

        var saved = await sender.Send(new ChangeRisk(Reference, Form.Version, fields.Value), token);
        if (saved.Ok)
        {
            return Redirect($"/risks/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
