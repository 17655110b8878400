using Governance.Intake.Contributions;
using Governance.Intake.Loading;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Submissions;

[Permitted(IntakePermissions.Accept)]
internal sealed class RefuseModel(ISender messages, LoadBoard board) : PageModel
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    public SubmissionView Submission { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        if (await Find(number, token) is { } missing)
        {
            return missing;
        }

        Form = new() { Version = Submission.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken token)
    {
        var saved = await messages.Send(new RefuseSubmission(number, Form.Version, Form.Reason ?? ""), token);
        if (saved.Ok)
        {
            await board.EnqueueAndWait(saved.Value, token);
            return Redirect($"/intake/submissions/{number}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return await Find(number, token) ?? this.Refused(saved);
    }

    private async Task<IActionResult?> Find(int number, CancellationToken token)
    {
        var found = await messages.Send(new GetSubmission(number), token);
        Submission = found.Ok ? found.Value : null!;
        return found.Ok ? null : this.Refused(found);
    }
}
