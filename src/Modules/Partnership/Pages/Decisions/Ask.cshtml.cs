using Governance.Partnership.Pages.Boards;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Decisions;

internal sealed record AskForm
{
    public string? Title { get; init; }

    public string? Reason { get; init; }

    public string? Power { get; init; } = "this board";

    public string? DelegatedFrom { get; init; }

    public string? Pounds { get; init; }

    public string? Options { get; init; }

    public string? Paper { get; init; }

    public string? Supersedes { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class AskModel(ISender sender) : PageModel
{
    [BindProperty]
    public AskForm Form { get; set; } = new();

    public BoardDetail Board { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token) => await Load(key, token) ?? Page();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken token)
    {
        if (await Load(key, token) is { } gone)
        {
            return gone;
        }

        if (!Pounds.TryRead(Form.Pounds, out var pounds))
        {
            return this.Refused(Result<string>.Invalid(new Problem("amount-not-read", "Enter an amount in pounds, such as 38000, or leave it empty", "Pounds")));
        }

        var asked = await sender.Send(
            new AskDecision(key, Form.Title ?? "", Form.Reason ?? "", Form.Power ?? "", pounds)
            {
                Options = Form.Options ?? "",
                Paper = Form.Paper ?? "",
                DelegatedFrom = Form.DelegatedFrom ?? "",
                Supersedes = Form.Supersedes ?? "",
            },
            token);
        return asked.Ok ? Redirect($"/board/decisions/{asked.Value}") : this.Refused(asked);
    }

    private async Task<IActionResult?> Load(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetBoard(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Board = found.Value;
        return null;
    }
}
