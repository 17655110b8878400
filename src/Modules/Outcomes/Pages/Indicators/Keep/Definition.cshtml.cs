using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

[Permitted(OutcomesPermissions.Manage)]
internal sealed class DefinitionModel(ISender sender) : KeepPage<DefinitionForm>(sender), ICardPage
{
    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        Form = DefinitionForm.Following(View.Dossier.Definitions[^1]);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        var read = Form.Read();
        var saved = read.Ok ? await Sender.Send(new AddDefinition(Key, Form.After, read.Value), token) : read.As<string>();
        return saved.Ok ? Redirect($"{View.Url}/definitions") : this.Refused(saved);
    }
}

/// <summary>A page with a definition card to fill in.</summary>
internal interface ICardPage
{
    DefinitionForm Form { get; }
}
