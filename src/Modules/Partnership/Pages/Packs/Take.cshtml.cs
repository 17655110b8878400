using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Packs;

[Permitted(PartnershipPermissions.Read)]
internal sealed class TakeModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string format, CancellationToken token)
    {
        var file = await sender.Send(new DownloadPack(id, format), token);
        if (!file.Ok)
        {
            return this.Refused(file);
        }

        Response.Headers.ETag = $"\"{file.Value.Sha256}\"";
        return File(file.Value.Content, file.Value.ContentType, file.Value.Name);
    }
}
