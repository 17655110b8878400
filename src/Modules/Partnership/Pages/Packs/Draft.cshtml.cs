using Governance.Partnership.Pages.Meetings;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Packs;

[Permitted(PartnershipPermissions.Issue)]
internal sealed class DraftModel(ISender sender) : PageModel
{
    public MeetingDetail Meeting { get; private set; } = null!;

    public Document? Document { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, DateOnly on, CancellationToken token)
    {
        if (await Load(key, on, token) is { } gone)
        {
            return gone;
        }

        var draft = await sender.Send(new ComposeBoardPack(Meeting.Id), token);
        if (!draft.Ok)
        {
            return this.Refused(draft);
        }

        Document = draft.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(string key, DateOnly on, string? format, CancellationToken token)
    {
        if (await Load(key, on, token) is { } gone)
        {
            return gone;
        }

        var file = await sender.Send(new DownloadDraft(Meeting.Id, format ?? ""), token);
        return file.Ok ? File(file.Value.Content, file.Value.ContentType, file.Value.Name) : this.Refused(file);
    }

    private async Task<IActionResult?> Load(string key, DateOnly on, CancellationToken token)
    {
        var found = await sender.Send(new GetMeeting(key, on), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Meeting = found.Value;
        return null;
    }
}
