using Governance.Partnership.Domain.Duties;
using Governance.Partnership.Pages.Organisations;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Duties;

internal sealed record PostForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public Guid? EmployerId { get; init; }

    public Guid? Organisation1 { get; init; }

    public int? Percent1 { get; init; }

    public Guid? Organisation2 { get; init; }

    public int? Percent2 { get; init; }

    public Guid? Organisation3 { get; init; }

    public int? Percent3 { get; init; }

    public DateParts From { get; init; } = new();

    public DateParts To { get; init; } = new();

    public string? Note { get; init; }

    public IReadOnlyList<Share> Shares =>
    [
        .. new[] { (Organisation1, Percent1), (Organisation2, Percent2), (Organisation3, Percent3) }
            .Where(s => s.Item1 is not null).Select(s => new Share(s.Item1!.Value, s.Item2 ?? 0)),
    ];
}

[Permitted(PartnershipPermissions.Duties)]
internal sealed class PostModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public PostForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await Load(token);
        if (Id is null)
        {
            Form = new() { From = DateParts.From(clock.Today) };
            return Page();
        }

        var found = await sender.Send(new GetJointPost(Id.Value), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Form = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var fromRead = Form.From.TryToDate("first day", "From", out var from, out var wrongFrom);
        var toRead = Form.To.TryToOptionalDate("last day", "To", out var to, out var wrongTo);
        if (!fromRead || !toRead || !ModelState.IsValid)
        {
            return this.Refused(Result<Guid>.Invalid([.. new[] { wrongFrom, wrongTo }.OfType<Problem>()]));
        }

        var saved = await sender.Send(new SaveJointPost(Id, Form.Version, Form.Title ?? "", Form.EmployerId, from, to, Form.Note ?? "", Form.Shares), token);
        if (saved.Ok)
        {
            return Redirect("/responsibilities");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var lines = await sender.Send(new GetOrganisations(), token);
        Organisations = lines.Ok ? Choice.From(lines.Value.Where(o => o.To is null), o => o.Id, o => o.Name) : [];
    }
}
