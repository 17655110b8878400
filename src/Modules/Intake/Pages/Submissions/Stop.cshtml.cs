using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Submissions;

[Permitted(IntakePermissions.Send)]
internal sealed class StopModel(ISender messages) : PageModel
{
    public SubmissionView Submission { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        var found = await messages.Send(new GetSubmission(number), token);
        Submission = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found);
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken token)
    {
        var stopped = await messages.Send(new StopLoad(number), token);
        return stopped.Ok ? Redirect($"/intake/submissions/{number}") : await OnGetAsync(number, token) is NotFoundResult missing ? missing : this.Refused(stopped);
    }
}
