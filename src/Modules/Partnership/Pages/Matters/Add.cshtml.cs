using Governance.Partnership.Pages.Running;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Matters;

internal sealed record MatterForm
{
    public string? Text { get; init; }

    public Guid? OwnerAccountId { get; init; }

    public string? OwnerRole { get; init; }

    public DateParts DueOn { get; init; } = new();
}

[Permitted(PartnershipPermissions.Minute)]
internal sealed class AddModel(ISender sender) : PageModel
{
    private const int DaysGiven = 21;

    [BindProperty]
    public MatterForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly On { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Item { get; set; }

    public RunView View { get; private set; } = null!;

    public IReadOnlyList<Choice> Accounts { get; private set; } = [];

    public string? ItemTitle => View.Items.FirstOrDefault(i => i.Id == Item)?.Title;

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        Form = new() { DueOn = DateParts.From(On.AddDays(DaysGiven)) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (!Form.DueOn.TryToDate("due date", "DueOn", out var due, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new AddMatter(View.MeetingId, Item, Form.Text ?? "", Form.OwnerAccountId, Form.OwnerRole ?? "", due), token);
        return saved.Ok ? Redirect($"{View.Path}/run#i-{Item}") : this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var (found, owners) = (await sender.Send(new GetRun(Key, On), token), await sender.Send(new GetOwners(), token));
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        (View, Accounts) = (found.Value, owners.Ok ? owners.Value : []);
        return null;
    }
}
