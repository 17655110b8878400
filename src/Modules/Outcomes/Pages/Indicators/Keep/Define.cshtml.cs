using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

[Permitted(OutcomesPermissions.Manage)]
internal sealed class DefineModel(ISender sender) : PageModel, IIndicatorPage, ICardPage
{
    [BindProperty]
    public IndicatorForm Head { get; set; } = new();

    [BindProperty]
    public DefinitionForm Form { get; set; } = new();

    public IndicatorChoices Choices { get; private set; } = new([], []);

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        Choices = (await sender.Send(new GetIndicatorChoices(), token)).Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        Choices = (await sender.Send(new GetIndicatorChoices(), token)).Value;
        var (head, card) = (Head.Read(), Form.Read());
        if (!head.Ok || !card.Ok)
        {
            return this.Refused(head.Ok ? card.As<string>() : head.As<string>(), head.Ok ? "Form" : "Head");
        }

        var saved = await sender.Send(new DefineIndicator(Head.Key?.Trim() ?? "", head.Value, card.Value), token);
        if (saved.Ok)
        {
            return Redirect($"/outcomes/indicators/{saved.Value}");
        }

        // One order checks both halves of the form: each problem goes to the half that has its field.
        var problems = saved.Problems.ToLookup(p => p.Field is { } field && typeof(IndicatorForm).GetProperty(field) is not null);
        ModelState.AddProblems(problems[true], "Head");
        return this.Refused(Result<string>.Refused(saved.Outcome, [.. problems[false]]));
    }
}
