using Governance.Intake.Contributions;
using Governance.Intake.Loading;
using Governance.Intake.Pages.Submissions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Send;

internal sealed record SendForm
{
    public string? Kind { get; init; }

    public string? Sender { get; init; }

    public string? Period { get; init; }

    public IFormFile? File { get; init; }

    public IFormFile? Meta { get; init; }
}

[Permitted(IntakePermissions.Send)]
internal sealed class IndexModel(ISender messages, LoadBoard board) : PageModel
{
    [BindProperty]
    public SendForm Form { get; set; } = new();

    public SendChoices Choices { get; private set; } = null!;

    public async Task OnGetAsync(string? kind, CancellationToken token)
    {
        Form = new() { Kind = kind };
        Choices = (await messages.Send(new GetSendChoices(), token)).Value;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        Choices = (await messages.Send(new GetSendChoices(), token)).Value;
        if (Form.File is not { } file || Form.Kind is not { Length: > 0 } kind)
        {
            return this.Refused(Result<Received>.Invalid(
            [
                .. Form.Kind is { Length: > 0 } ? Array.Empty<Problem>() : [new Problem("kind-missing", "Choose what the file is", "Kind")],
                .. Form.File is null ? [new Problem("file-missing", "Choose the file", "File")] : Array.Empty<Problem>(),
            ]));
        }

        await using var content = file.OpenReadStream();
        await using var meta = Form.Meta?.OpenReadStream();
        var received = await messages.Send(new SendExtract(kind, Form.Sender, Form.Period, file.FileName, content, meta), token);
        if (!received.Ok)
        {
            return this.Refused(received);
        }

        if (!received.Value.IsDuplicate)
        {
            await board.EnqueueAndWait(received.Value.Id, token);
        }

        return Redirect($"/intake/submissions/{received.Value.Number}");
    }
}
