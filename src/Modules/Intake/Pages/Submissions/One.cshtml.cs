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

    private LoadProgress SoFar => board.Find(Submission.Id)?.Progress ?? new(0, 0);

    /// <summary>It is read, or will be when its turn comes.</summary>
    public bool IsGoing => Submission.State == SubmissionState.Reading || Submission.IsInLine;

    public ProgressView Progress => new(SoFar.Percent, Submission.IsInLine ? "Waiting for its turn" : $"{UkText.Number(SoFar.Rows)} rows read so far, {SoFar.Percent}% of the file", Done: false, $"/intake/submissions/{Submission.Number}");

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
        return new JsonResult(IsGoing ? Progress : new ProgressView(100, "Read to its end", Done: true, $"/intake/submissions/{number}"));
    }
}
