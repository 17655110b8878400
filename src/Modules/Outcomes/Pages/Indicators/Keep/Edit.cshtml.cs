using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>A page with name, owner and outcomes to fill in.</summary>
internal interface IIndicatorPage
{
    IndicatorForm Head { get; }

    IndicatorChoices Choices { get; }
}

[Permitted(OutcomesPermissions.Manage)]
internal sealed class EditModel(ISender sender) : PageModel, IIndicatorPage
{
    [BindProperty]
    public IndicatorForm Head { get; set; } = new();

    public Keeping View { get; private set; } = null!;

    public IndicatorChoices Choices => new(View.Accounts, View.Outcomes);

    public async Task<IActionResult> OnGet(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        Head = IndicatorForm.From(View);
        return Page();
    }

    public async Task<IActionResult> OnPost(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetKeeping(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        var read = Head.Read();
        var saved = read.Ok ? await sender.Send(new ChangeIndicator(key, Head.Version, read.Value), token) : read.As<string>();
        if (saved.Ok)
        {
            return Redirect(View.Url);
        }

        Head.Version = saved.Stale?.Version ?? Head.Version;
        return this.Refused(saved, "Head");
    }
}
