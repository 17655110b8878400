using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Disputes;

internal sealed record StageForm
{
    public int Version { get; set; }

    public DisputeStage? Stage { get; init; }

    public DateParts On { get; init; } = new();

    public string? Note { get; init; }
}

[Permitted(PartnershipPermissions.ReadDisputes)]
internal sealed class OneModel(ISender sender, May may, UkClock clock) : PageModel
{
    [BindProperty]
    public StageForm Form { get; set; } = new();

    public DisputeDetail Dispute { get; private set; } = null!;

    public bool MayKeep => may.KeepDisputes;

    public IReadOnlyList<Choice> Stages => [.. Enum.GetValues<DisputeStage>().Where(s => s > Dispute.Line.Stage).Select(s => new Choice(s.ToString(), DisputeWords.Of(s)))];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        Form = new() { Version = Dispute.Version, On = DateParts.From(clock.Today) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        if (!Form.On.TryToDate("first day of the stage", "On", out var on, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new MoveDispute(reference, Form.Version, Form.Stage, on, Form.Note ?? ""), token);
        if (saved.Ok)
        {
            return Redirect($"/disputes/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(string reference, CancellationToken token)
    {
        var found = await sender.Send(new GetDispute(reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Dispute = found.Value;
        return null;
    }
}
