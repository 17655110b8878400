using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>The form of a value, new or corrected.</summary>
internal abstract class ValuePage(ISender sender) : KeepPage<ValueForm>(sender)
{
    protected async Task<IActionResult> Show(Guid? id, CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        if (id is { } known)
        {
            var value = await Sender.Send(new GetValueToCorrect(Key, known), token);
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
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        var read = Form.Read(Key, id, View.Dossier.Definition);
        var saved = read.Ok ? await Sender.Send(read.Value, token) : read.As<string>();
        if (saved.Ok)
        {
            return Redirect(View.Url + "#values");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
