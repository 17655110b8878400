using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>A form beside what is kept of an indicator.</summary>
internal abstract class KeepPage<TForm>(ISender sender) : PageModel
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Keeping View { get; private set; } = null!;

    protected ISender Sender => sender;

    /// <summary>Reads the indicator; the answer where there is none.</summary>
    protected async Task<IActionResult?> Find(CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return null;
    }
}
