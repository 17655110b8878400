using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.CoOptions;

internal sealed record CoOptForm
{
    public int Version { get; set; }

    public string? RoleName { get; init; }

    public Guid? OrganisationId { get; init; }

    public string? Why { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public Guid? AgendaItemId { get; init; }
}

[Permitted(PartnershipPermissions.Minute)]
internal sealed class CoOptModel(ISender sender) : PageModel
{
    [BindProperty]
    public CoOptForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public CoOptionsView View { get; private set; } = null!;

    /// <summary>Items still to come, and the one it is for already.</summary>
    public IReadOnlyList<Choice> Items => Line is { ItemId: { } id, Item: { } title } && View.Items.All(i => i.Value != id.ToString()) ? [new(id.ToString(), title), .. View.Items] : View.Items;

    private CoOptionLine? Line => View.Lines.FirstOrDefault(l => l.Id == Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (Line is { } line)
        {
            Form = new()
            {
                Version = line.Version,
                RoleName = line.RoleName,
                OrganisationId = line.OrganisationId,
                Why = line.Why,
                From = DateParts.From(line.From),
                To = DateParts.From(line.To),
                AgendaItemId = line.ItemId,
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (!Form.From.TryToOptionalDate("first day", "From", out var from, out var wrong) | !Form.To.TryToOptionalDate("last day", "To", out var to, out var wrongTo))
        {
            return this.Refused(Result<Guid>.Invalid([.. new[] { wrong, wrongTo }.OfType<Problem>()]));
        }

        var saved = await sender.Send(new SaveCoOption(Key, Id, Form.Version, Form.RoleName ?? "", Form.OrganisationId, Form.Why ?? "", from, to, Form.AgendaItemId), token);
        if (saved.Ok)
        {
            return Redirect($"/board/{Key}/co-options");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetCoOptions(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Id is not null && Line is null ? NotFound() : null;
    }
}
