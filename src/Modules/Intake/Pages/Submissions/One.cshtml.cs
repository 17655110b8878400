using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Submissions;

[Permitted(IntakePermissions.Read)]
internal sealed class OneModel(ISender messages, May may, LoadBoard board) : PageModel
{
    public SubmissionView Submission { get; private set; } = null!;

    public May May => may;

    public ProgressView Progress => new(0, $"{UkText.Number(board.Find(Submission.Id)?.Rows ?? 0)} rows read so far", Done: false, $"/intake/submissions/{Submission.Number}");

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        var found = await messages.Send(new GetSubmission(number), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Submission = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetProgressAsync(int number, CancellationToken token)
    {
        var found = await messages.Send(new GetSubmission(number), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Submission = found.Value;
        return new JsonResult(Submission.State == SubmissionState.Reading ? Progress : new ProgressView(100, "Read to its end", Done: true, $"/intake/submissions/{number}"));
    }
}
