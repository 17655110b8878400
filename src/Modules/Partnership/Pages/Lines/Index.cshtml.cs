using Governance.Partnership.Domain.Map;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Lines;

internal sealed record LineForm
{
    public LineKind? Kind { get; init; }

    public Guid? ToBoardId { get; init; }

    public DateParts From { get; init; } = new();

    public string? Why { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class LinesModel(ISender sender, UkClock clock) : PageModel
{
    public static readonly IReadOnlyList<Choice> Kinds =
    [
        new(nameof(LineKind.ReportsTo), "Reports to it"),
        new(nameof(LineKind.Advises), "Advises it", "Stands beside it and answers elsewhere, as a sub-group of the Schools Forum does."),
    ];

    [BindProperty]
    public LineForm Form { get; set; } = new();

    public BoardLines Board { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        Form = new() { From = DateParts.From(clock.Today) };
        return await Load(key, token) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken token)
    {
        if (await Load(key, token) is { } gone)
        {
            return gone;
        }

        if (!Form.From.TryToDate("first day of the line", "From", out var from, out var wrong))
        {
            return this.Refused(Result<Guid>.Invalid(wrong));
        }

        var saved = await sender.Send(new AddLine(key, Form.Kind, Form.ToBoardId, from, Form.Why ?? ""), token);
        return saved.Ok ? Redirect($"/board/{key}/reporting") : this.Refused(saved);
    }

    private async Task<IActionResult?> Load(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetLines(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Board = found.Value;
        return null;
    }
}
