using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Minutes;

[Permitted(PartnershipPermissions.Read)]
internal sealed class TakeMinutesModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, DateOnly on, string format, CancellationToken token)
    {
        var file = await sender.Send(new DownloadMinutes(key, on, format), token);
        return file.Ok ? File(file.Value.Content, file.Value.ContentType, file.Value.Name) : this.Refused(file, "");
    }
}
