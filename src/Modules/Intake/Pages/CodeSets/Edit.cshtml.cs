using System.Globalization;
using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.CodeSets;

internal sealed record CodeForm
{
    public int Version { get; set; }

    public string? Code { get; init; }

    public string? Label { get; init; }

    public string? Group { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Successor { get; init; }

    public string? Source { get; init; }

    public Result<CodeFields> Read() =>
        !Day(From, out var from) ? new Problem("not-a-day", "Enter a day such as 2026-09-01, or nothing", "From")
        : !Day(To, out var to) ? new Problem("not-a-day", "Enter a day such as 2026-09-01, or nothing", "To")
        : new CodeFields(Code ?? "", Label ?? "", Group ?? "", from, to, Successor ?? "", Source ?? "");

    private static bool Day(string? typed, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        var read = DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known);
        day = read ? known : null;
        return read;
    }
}

[Permitted(IntakePermissions.Manage)]
internal sealed class EditModel(ISender messages) : PageModel
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public CodeSetView Set { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string set, CancellationToken token)
    {
        if (await Find(set, token) is { } missing)
        {
            return missing;
        }

        if (Set.Codes.FirstOrDefault(c => c.Id == Id) is { } code)
        {
            Form = new() { Version = code.Version, Code = code.Code, Label = code.Label, Group = code.Group, From = Text(code.From), To = Text(code.To), Successor = code.Successor, Source = code.Source };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string set, CancellationToken token)
    {
        if (await Find(set, token) is { } missing)
        {
            return missing;
        }

        var fields = Form.Read();
        var saved = fields.Ok ? await messages.Send(new SaveCode(set, Id, Form.Version, fields.Value), token) : fields.As<string>();
        if (saved.Ok)
        {
            return Redirect($"/intake/codes/{set}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<IActionResult?> Find(string set, CancellationToken token)
    {
        var found = await messages.Send(new GetCodeSet(set), token);
        Set = found.Ok ? found.Value : null!;
        return found.Ok ? null : this.Refused(found);
    }
}
