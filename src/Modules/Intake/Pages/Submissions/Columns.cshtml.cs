using Governance.Intake.Contributions;
using Governance.Intake.Loading;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Submissions;

[Permitted(IntakePermissions.Send)]
internal sealed class ColumnsModel(ISender messages, LoadBoard board) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Sheet { get; set; }

    [BindProperty]
    public List<string?> Fields { get; set; } = [];

    /// <summary>Null while a sheet must be chosen first.</summary>
    public ColumnsView? Columns { get; private set; }

    public int Number { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        Number = number;
        var found = await messages.Send(new GetColumns(number, Sheet), token);
        if (found.Outcome == Outcome.Missing || found.Outcome == Outcome.Forbidden)
        {
            return this.Refused(found);
        }

        if (found.Ok)
        {
            Columns = found.Value;
            Fields = [.. found.Value.Map.Columns.Select(c => c.Field)];
        }
        else
        {
            ModelState.AddProblems(found.Problems, "");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken token)
    {
        var chosen = Fields;
        var saved = await messages.Send(new ChooseColumns(number, Sheet, chosen), token);
        if (saved.Ok)
        {
            await board.EnqueueAndWait(saved.Value, token);
            return Redirect($"/intake/submissions/{number}");
        }

        if (await OnGetAsync(number, token) is NotFoundResult missing)
        {
            return missing;
        }

        Fields = chosen;
        return this.Refused(saved, "");
    }
}
