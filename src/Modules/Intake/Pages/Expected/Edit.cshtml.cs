using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Expected;

internal sealed record ExpectedForm
{
    public int Version { get; set; }

    public string? Every { get; init; }

    public int? DueDays { get; init; }
}

[Permitted(IntakePermissions.Manage)]
internal sealed class EditModel(ISender messages) : PageModel
{
    public static readonly IReadOnlyList<Choice> Often = [new("month", "Every month"), new("quarter", "Every quarter"), new("term", "Every term"), new("year", "Every academic year")];

    [BindProperty]
    public ExpectedForm Form { get; set; } = new();

    public ExpectedLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken token)
    {
        if (!await Find(id, token))
        {
            return NotFound();
        }

        Form = new() { Version = Line.Version, Every = Line.Every, DueDays = Line.DueDays };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken token)
    {
        if (!await Find(id, token))
        {
            return NotFound();
        }

        var saved = ModelState.IsValid ? await messages.Send(new ChangeExpected(id, Form.Version, Form.Every ?? "", Form.DueDays), token) : Result<Guid>.Invalid();
        if (saved.Ok)
        {
            return Redirect("/intake/expected");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<bool> Find(Guid id, CancellationToken token)
    {
        var line = (await messages.Send(new GetExpected(), token)).Value.FirstOrDefault(l => l.Id == id);
        Line = line!;
        return line is not null;
    }
}
