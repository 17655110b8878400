using Governance.Intake.Contributions;
using Governance.Intake.Loading;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Agreements;

internal sealed record AgreementForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public string? Parties { get; init; }

    public List<string> Kinds { get; init; } = [];

    public string? LawfulBasis { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public string? OwnerRole { get; init; }

    public string? Note { get; init; }

    public Result<AgreementFields> Read()
    {
        if (!From.TryToDate("first day", "From", out var from, out var wrong) || !To.TryToDate("last day", "To", out var to, out wrong))
        {
            return wrong;
        }

        return new AgreementFields(Title ?? "", Parties ?? "", Kinds, LawfulBasis ?? "", from, to, to.AddDays(-Domain.SharingAgreement.WarnDays), OwnerRole ?? "", Note ?? "");
    }
}

[Permitted(IntakePermissions.Manage)]
internal sealed class EditModel(ISender messages, KindDirectory kinds, UkClock clock) : PageModel
{
    [BindProperty]
    public AgreementForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public bool IsNew => Reference == "new";

    public IReadOnlyList<Choice> KindChoices => [.. kinds.All(clock.Today).Select(k => new Choice(k.Kind, k.Name))];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (IsNew)
        {
            Form = new() { From = DateParts.From(clock.Today), To = DateParts.From(clock.Today.AddYears(1)) };
            return Page();
        }

        var found = await messages.Send(new GetAgreement(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var a = found.Value;
        Form = new()
        {
            Version = a.Version,
            Title = a.Title,
            Parties = a.Parties,
            Kinds = [.. a.Kinds],
            LawfulBasis = a.LawfulBasis,
            From = DateParts.From(a.From),
            To = DateParts.From(a.To),
            OwnerRole = a.OwnerRole,
            Note = a.Note,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var fields = Form.Read();
        if (!fields.Ok || !ModelState.IsValid)
        {
            return this.Refused(fields.Ok ? Result<string>.Invalid() : fields.As<string>());
        }

        var saved = await messages.Send(new SaveAgreement(IsNew ? null : Reference, Form.Version, fields.Value), token);
        if (saved.Ok)
        {
            return Redirect($"/intake/agreements/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
