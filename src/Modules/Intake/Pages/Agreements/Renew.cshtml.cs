using Governance.Intake.Contributions;
using Governance.Intake.Loading;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Agreements;

internal sealed record TermForm
{
    public int Version { get; set; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public string? Parties { get; init; }

    public List<string> Kinds { get; init; } = [];

    public string? LawfulBasis { get; init; }

    public Result<TermFields> Read() => From.TryToDate("first day", "From", out var from, out var wrong) && To.TryToDate("last day", "To", out var to, out wrong)
        ? new TermFields(Parties ?? "", Kinds, LawfulBasis ?? "", from, to)
        : wrong;
}

[Permitted(IntakePermissions.Manage)]
internal sealed class RenewModel(ISender messages, KindDirectory kinds, UkClock clock) : PageModel
{
    [BindProperty]
    public TermForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public IReadOnlyList<Choice> KindChoices => [.. kinds.All(clock.Today).Select(k => new Choice(k.Kind, k.Name))];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await messages.Send(new GetAgreement(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var a = found.Value;
        var from = a.To < clock.Today ? clock.Today : a.To.AddDays(1);
        Form = new()
        {
            Version = a.Version,
            From = DateParts.From(from),
            To = DateParts.From(from.AddYears(1).AddDays(-1)),
            Parties = a.Parties,
            Kinds = [.. a.Kinds],
            LawfulBasis = a.LawfulBasis,
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

        var saved = await messages.Send(new RenewAgreement(Reference, Form.Version, fields.Value), token);
        if (saved.Ok)
        {
            return Redirect($"/intake/agreements/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
