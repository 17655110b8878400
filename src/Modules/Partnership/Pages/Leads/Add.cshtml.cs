using Governance.Partnership.Pages.Organisations;
using Governance.Partnership.Pages.Seats;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Leads;

internal sealed record LeadForm
{
    public Guid? RoleId { get; init; }

    public Guid? AccountId { get; init; }

    public string? RoleName { get; init; }

    public Guid? OrganisationId { get; init; }

    public string? Area { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();
}

[Permitted(PartnershipPermissions.Leads)]
internal sealed class AddModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public LeadForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public SeatChoices Choices { get; private set; } = new([], []);

    public async Task OnGetAsync(CancellationToken token)
    {
        Form = new() { From = DateParts.From(clock.Today) };
        await Load(token);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var fromRead = Form.From.TryToDate("first day in the post", "From", out var from, out var wrongFrom);
        var toRead = Form.To.TryToOptionalDate("last day in the post", "To", out var to, out var wrongTo);
        if (!fromRead || !toRead)
        {
            return this.Refused(Result<Guid>.Invalid([.. new[] { wrongFrom, wrongTo }.OfType<Problem>()]));
        }

        var saved = await sender.Send(new AddLead(Form.RoleId, Form.AccountId, Form.RoleName ?? "", Form.OrganisationId, Form.Area ?? "", from, to), token);
        return saved.Ok ? Redirect("/organisations/leads") : this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var (roles, lines, choices) = (await sender.Send(new GetLeadRoles(), token), await sender.Send(new GetOrganisations(), token), await sender.Send(new GetSeatChoices(), token));
        Roles = Choice.From(roles.Value, r => r.Id, r => r.Title + r.Days);

        // Organisations that ended stay in the list: a lead of the past is written down too.
        Organisations = Choice.From(lines.Value, o => o.Id, o => o.To is { } to ? $"{o.Name} (until {UkText.ShortDate(to)})" : o.Name);
        Choices = choices.Ok ? choices.Value : Choices;
    }
}
