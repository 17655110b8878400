using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>The form of a value, new or corrected.</summary>
internal abstract class ValuePage(ISender sender) : PageModel
{
    [BindProperty]
    public ValueForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Keeping View { get; private set; } = null!;

    protected async Task<IActionResult> Show(Guid? id, CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        if (id is { } known)
        {
            var value = await sender.Send(new GetValueToCorrect(Key, known), token);
            if (!value.Ok)
            {
                return this.Refused(value);
            }

            Form = value.Value;
        }

        return Page();
    }

    protected async Task<IActionResult> Save(Guid? id, CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        var read = Form.Read(Key, id, View.Dossier.Definition);
        var saved = read.Ok ? await sender.Send(read.Value, token) : read.As<string>();
        if (saved.Ok)
        {
            return Redirect(View.Url + "#values");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
