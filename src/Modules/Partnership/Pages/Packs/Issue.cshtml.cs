using Governance.Partnership.Pages.Meetings;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Packs;

internal sealed record IssueForm
{
    public int Number { get; init; }

    public string? Correction { get; init; }
}

[Permitted(PartnershipPermissions.Issue)]
internal sealed class IssueModel(ISender sender) : PageModel
{
    [BindProperty]
    public IssueForm Form { get; set; } = new();

    public MeetingDetail Meeting { get; private set; } = null!;

    public Document? Document { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, DateOnly on, CancellationToken token)
    {
        if (await Load(key, on, token) is { } gone)
        {
            return gone;
        }

        Form = new() { Number = Document?.Mark.Number ?? 1 };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, DateOnly on, CancellationToken token)
    {
        if (await Load(key, on, token) is { } gone)
        {
            return gone;
        }

        var issued = await sender.Send(new IssueBoardPack(Meeting.Id, Form.Number, Form.Correction ?? ""), token);
        return issued.Ok ? Redirect($"/board/packs/{issued.Value}") : this.Refused(issued);
    }

    private async Task<IActionResult?> Load(string key, DateOnly on, CancellationToken token)
    {
        var found = await sender.Send(new GetMeeting(key, on), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Meeting = found.Value;
        var draft = await sender.Send(new ComposeBoardPack(Meeting.Id), token);
        Document = draft.Ok ? draft.Value : null;
        return draft.Ok ? null : this.Refused(draft);
    }
}
