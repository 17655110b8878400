using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Exceptions;

internal sealed record AnswerForm
{
    public int Version { get; set; }

    public string? Cause { get; init; }

    public string? Recovery { get; init; }

    public DateParts RecoverBy { get; init; } = new();
}

[Permitted(OutcomesPermissions.Read)]
internal sealed class AnswerModel(ISender sender) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ExceptionView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        var found = await sender.Send(new GetException(Id), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        var request = View.Request;
        Form = new() { Version = request.Version, Cause = request.Cause, Recovery = request.Recovery, RecoverBy = DateParts.From(request.RecoverBy) };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        var found = await sender.Send(new GetException(Id), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        var saved = Form.RecoverBy.TryToDate("day it will have recovered", "RecoverBy", out var by, out var wrong)
            ? await sender.Send(new AnswerException(Id, Form.Version, Form.Cause ?? "", Form.Recovery ?? "", by), token)
            : wrong;
        if (saved.Ok)
        {
            return Redirect($"/outcomes/indicators/{saved.Value}#owner");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }
}
